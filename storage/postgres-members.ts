import { memberSchema } from "#lib/workshop/model.ts";
import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { memberFromJson } from "./stored-json.ts";

type MemberPart = Pick<
  Storage,
  "addMember" | "listMembers" | "findMember" | "findMemberByRejoin" | "saveMember" | "removeMember"
>;

type Stored = Readonly<{ data: string }>;

/** A person has the codes of everybody who was merged into them, beside their own. */
const SELECT_BY_REJOIN = `
  SELECT data FROM members WHERE workshop_id = $1 AND rejoin_hash = $2
  UNION ALL SELECT data FROM return_codes JOIN members USING (workshop_id)
  WHERE workshop_id = $1 AND members.id = member_id AND return_codes.rejoin_hash = $2`;

/** The people of all workshops. */
export function createPostgresMembers(database: PostgresDatabase): MemberPart {
  async function find(sql: string, values: readonly string[]) {
    const [row] = await database.query<Stored>(sql, values);
    return memberFromJson(row?.data);
  }

  return {
    addMember(member, rejoinHash, limit) {
      const { workshopId, id, joinedAt } = member;
      return database.transaction(async (query) => {
        // One after the other, so that nobody is counted too late.
        await query("SELECT 1 FROM workshops WHERE id = $1 FOR NO KEY UPDATE", [workshopId]);
        const [row] = await query<{ people: number }>(
          "SELECT count(*) AS people FROM members WHERE workshop_id = $1",
          [workshopId],
        );
        if ((row?.people ?? 0) >= limit) return false;
        await query(
          `INSERT INTO members (workshop_id, id, joined_at, rejoin_hash, data)
           VALUES ($1, $2, $3, $4, $5)`,
          [workshopId, id, joinedAt, rejoinHash, JSON.stringify(member)],
        );
        return true;
      });
    },

    async listMembers(workshopId) {
      const rows = await database.query<Stored>(
        "SELECT data FROM members WHERE workshop_id = $1 ORDER BY joined_at, id",
        [workshopId],
      );
      return rows.map(({ data }) => memberSchema.parse(JSON.parse(data)));
    },

    findMember: (workshopId, memberId) =>
      find("SELECT data FROM members WHERE workshop_id = $1 AND id = $2", [workshopId, memberId]),

    findMemberByRejoin: (workshopId, rejoinHash) =>
      find(SELECT_BY_REJOIN, [workshopId, rejoinHash]),

    async saveMember(member) {
      await database.query("UPDATE members SET data = $3 WHERE workshop_id = $1 AND id = $2", [
        member.workshopId,
        member.id,
        JSON.stringify(member),
      ]);
    },

    async removeMember(workshopId, memberId) {
      await database.query("DELETE FROM members WHERE workshop_id = $1 AND id = $2", [
        workshopId,
        memberId,
      ]);
      // Nobody waits for it: who was removed must be out at once.
      void database.vacuum(["members", "grants", "facilitator_links", "return_codes"]);
    },
  };
}
