import { memberSchema } from "#lib/workshop/model.ts";
import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { memberFromJson, workshopFromJson } from "./stored-json.ts";

type SessionPart = Pick<
  Storage,
  "grant" | "memberOf" | "membersOf" | "workshopsOf" | "revoke" | "revokeMember" | "countSessions"
>;

const UPSERT = `
  INSERT INTO grants (session_hash, workshop_id, member_id, expires_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (session_hash, workshop_id) DO UPDATE SET
    member_id = excluded.member_id, expires_at = excluded.expires_at, turn = excluded.turn`;

const SELECT_MEMBERS = `
  SELECT session_hash, members.data FROM grants JOIN members USING (workshop_id)
  WHERE members.id = member_id AND session_hash = ANY($1::text[]) AND workshop_id = $2
    AND expires_at > $3`;

const SELECT_WORKSHOPS = `
  SELECT workshops.data AS workshop, members.data AS member FROM grants
  JOIN members USING (workshop_id) JOIN workshops ON workshops.id = workshop_id
  WHERE members.id = member_id AND session_hash = $1 AND expires_at > $2
  ORDER BY turn DESC`;

const COUNT = `
  SELECT member_id, count(*) AS sessions FROM grants
  WHERE workshop_id = $1 AND expires_at > $2 GROUP BY member_id`;

/** Which sessions may act as whom. */
export function createPostgresSessions(database: PostgresDatabase): SessionPart {
  const membersOf: Storage["membersOf"] = async (sessionHashes, workshopId, now) => {
    const rows = await database.query<{ session_hash: string; data: string }>(SELECT_MEMBERS, [
      sessionHashes,
      workshopId,
      now,
    ]);
    return new Map(
      rows.map(({ session_hash, data }) => [session_hash, memberSchema.parse(JSON.parse(data))]),
    );
  };

  return {
    async grant(sessionHash, workshopId, memberId, expiresAt) {
      await database.query(UPSERT, [sessionHash, workshopId, memberId, expiresAt]);
    },

    memberOf: async (sessionHash, workshopId, now) =>
      (await membersOf([sessionHash], workshopId, now)).get(sessionHash),

    membersOf,

    async workshopsOf(sessionHash, now) {
      const rows = await database.query<{ workshop: string; member: string }>(SELECT_WORKSHOPS, [
        sessionHash,
        now,
      ]);
      return rows.flatMap((row) => {
        const workshop = workshopFromJson(row.workshop);
        const member = memberFromJson(row.member);
        return workshop && member ? [{ workshop, role: member.role }] : [];
      });
    },

    async revoke(sessionHash, workshopId) {
      await database.query("DELETE FROM grants WHERE session_hash = $1 AND workshop_id = $2", [
        sessionHash,
        workshopId,
      ]);
    },

    async revokeMember(workshopId, memberId) {
      await database.query("DELETE FROM grants WHERE workshop_id = $1 AND member_id = $2", [
        workshopId,
        memberId,
      ]);
    },

    async countSessions(workshopId, now) {
      const counts = await database.query<{ member_id: string; sessions: number }>(COUNT, [
        workshopId,
        now,
      ]);
      return new Map(counts.map(({ member_id, sessions }) => [member_id, sessions]));
    },
  };
}
