import { memberSchema } from "#lib/workshop/model.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { memberFromJson } from "./stored-json.ts";

type MemberPart = Pick<
  Storage,
  "addMember" | "listMembers" | "findMember" | "findMemberByRejoin" | "saveMember" | "removeMember"
>;

/** The people of all workshops. */
export function createSqliteMembers(database: SqliteDatabase): MemberPart {
  const insert = database.prepare(
    "INSERT INTO members (workshop_id, id, joined_at, rejoin_hash, data) VALUES (?, ?, ?, ?, ?)",
  );
  const count = database.prepare<{ people: number }>(
    "SELECT count(*) AS people FROM members WHERE workshop_id = ?",
  );
  const update = database.prepare("UPDATE members SET data = ? WHERE workshop_id = ? AND id = ?");
  const remove = database.prepare("DELETE FROM members WHERE workshop_id = ? AND id = ?");
  const selectAll = database.prepare<{ data: string }>(
    "SELECT data FROM members WHERE workshop_id = ? ORDER BY joined_at, id",
  );
  const selectOne = database.prepare<{ data: string }>(
    "SELECT data FROM members WHERE workshop_id = ? AND id = ?",
  );
  const selectByRejoin = database.prepare<{ data: string }>(
    `SELECT data FROM members WHERE workshop_id = ?1 AND rejoin_hash = ?2
     UNION ALL SELECT data FROM return_codes JOIN members USING (workshop_id)
     WHERE workshop_id = ?1 AND members.id = member_id AND return_codes.rejoin_hash = ?2`,
  );

  return {
    async addMember(member, rejoinHash, limit) {
      const { workshopId, id, joinedAt } = member;
      return database.transaction(() => {
        if ((count.get(workshopId)?.people ?? 0) >= limit) return false;
        insert.run(workshopId, id, joinedAt, rejoinHash, JSON.stringify(member));
        return true;
      });
    },

    async listMembers(workshopId) {
      return selectAll.all(workshopId).map(({ data }) => memberSchema.parse(JSON.parse(data)));
    },

    findMember: async (workshopId, memberId) =>
      memberFromJson(selectOne.get(workshopId, memberId)?.data),

    findMemberByRejoin: async (workshopId, rejoinHash) =>
      memberFromJson(selectByRejoin.get(workshopId, rejoinHash)?.data),

    async saveMember(member) {
      update.run(JSON.stringify(member), member.workshopId, member.id);
    },

    async removeMember(workshopId, memberId) {
      remove.run(workshopId, memberId);
    },
  };
}
