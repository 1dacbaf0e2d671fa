import type { Member } from "#lib/workshop/model.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { memberFromJson, workshopFromJson } from "./stored-json.ts";

type SessionPart = Pick<
  Storage,
  "grant" | "memberOf" | "membersOf" | "workshopsOf" | "revoke" | "revokeMember" | "countSessions"
>;

/** Which sessions may act as whom. */
export function createSqliteSessions(database: SqliteDatabase): SessionPart {
  const upsert = database.prepare(
    `INSERT INTO grants (session_hash, workshop_id, member_id, granted_at, expires_at)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (session_hash, workshop_id) DO UPDATE SET
       member_id = excluded.member_id, granted_at = excluded.granted_at,
       expires_at = excluded.expires_at`,
  );
  const remove = database.prepare("DELETE FROM grants WHERE session_hash = ? AND workshop_id = ?");
  const removeOfMember = database.prepare(
    "DELETE FROM grants WHERE workshop_id = ? AND member_id = ?",
  );
  const count = database.prepare<{ memberId: string; sessions: number }>(
    `SELECT member_id AS memberId, count(*) AS sessions FROM grants
     WHERE workshop_id = ? AND expires_at > ? GROUP BY member_id`,
  );
  const selectMember = database.prepare<{ data: string }>(
    `SELECT members.data FROM grants JOIN members USING (workshop_id)
     WHERE members.id = member_id AND session_hash = ? AND workshop_id = ? AND expires_at > ?`,
  );
  const selectWorkshops = database.prepare<{ workshop: string; member: string }>(
    `SELECT workshops.data AS workshop, members.data AS member FROM grants
     JOIN members USING (workshop_id) JOIN workshops ON workshops.id = workshop_id
     WHERE members.id = member_id AND session_hash = ? AND expires_at > ?
     ORDER BY granted_at DESC, grants.rowid DESC`,
  );

  return {
    async grant(sessionHash, workshopId, memberId, expiresAt) {
      upsert.run(sessionHash, workshopId, memberId, Date.now(), expiresAt);
    },

    memberOf: async (sessionHash, workshopId, now) =>
      memberFromJson(selectMember.get(sessionHash, workshopId, now)?.data),

    async membersOf(sessionHashes, workshopId, now) {
      const members = new Map<string, Member>();
      for (const sessionHash of sessionHashes) {
        const member = memberFromJson(selectMember.get(sessionHash, workshopId, now)?.data);
        if (member) members.set(sessionHash, member);
      }
      return members;
    },

    async workshopsOf(sessionHash, now) {
      return selectWorkshops.all(sessionHash, now).flatMap((row) => {
        const workshop = workshopFromJson(row.workshop);
        const member = memberFromJson(row.member);
        return workshop && member ? [{ workshop, role: member.role }] : [];
      });
    },

    async revoke(sessionHash, workshopId) {
      remove.run(sessionHash, workshopId);
    },

    async revokeMember(workshopId, memberId) {
      removeOfMember.run(workshopId, memberId);
    },

    async countSessions(workshopId, now) {
      const counts = count.all(workshopId, now);
      return new Map(counts.map(({ memberId, sessions }) => [memberId, sessions]));
    },
  };
}
