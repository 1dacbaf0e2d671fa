import { memberSchema } from "#lib/workshop/model.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";
import type { PeopleChange } from "./people-change.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { rosterFromJson, workshopFromJson } from "./stored-json.ts";

type PeoplePart = Pick<Storage, "changePeople" | "findRoster" | "saveRoster">;

/** Who is in, who is expected, and changes to several of them at once. */
export function createSqlitePeople(database: SqliteDatabase): PeoplePart {
  const selectWorkshop = database.prepare<{ data: string }>(
    "SELECT data FROM workshops WHERE id = ?",
  );
  const selectMembers = database.prepare<{ data: string }>(
    "SELECT data FROM members WHERE workshop_id = ? ORDER BY joined_at, id",
  );
  const selectRoster = database.prepare<{ data: string }>(
    "SELECT data FROM rosters WHERE workshop_id = ?",
  );
  const upsertRoster = database.prepare(
    `INSERT INTO rosters (workshop_id, data) SELECT id, ? FROM workshops WHERE id = ?
     ON CONFLICT (workshop_id) DO UPDATE SET data = excluded.data`,
  );
  const removeRoster = database.prepare("DELETE FROM rosters WHERE workshop_id = ?");
  const updateWorkshop = database.prepare("UPDATE workshops SET code = ?, data = ? WHERE id = ?");
  const insertMember = database.prepare(
    "INSERT INTO members (workshop_id, id, joined_at, rejoin_hash, data) VALUES (?, ?, ?, ?, ?)",
  );
  const updateMember = database.prepare(
    "UPDATE members SET data = ? WHERE workshop_id = ? AND id = ?",
  );
  const handOver = createHandOver(database);

  const findRoster = (workshopId: string): Roster =>
    rosterFromJson(selectRoster.get(workshopId)?.data);

  function apply(workshopId: string, { workshop, added, changed, merged }: PeopleChange): void {
    if (workshop) updateWorkshop.run(workshop.code, JSON.stringify(workshop), workshopId);
    if (added) {
      const { id, joinedAt } = added.member;
      const data = JSON.stringify(added.member);
      insertMember.run(workshopId, id, joinedAt, added.rejoinHash, data);
    }
    for (const member of changed ?? []) {
      updateMember.run(JSON.stringify(member), workshopId, member.id);
    }
    if (merged) handOver(workshopId, merged.goneId, merged.keptId);
  }

  return {
    async changePeople(workshopId, decide) {
      return database.transaction(() => {
        const workshop = workshopFromJson(selectWorkshop.get(workshopId)?.data);
        if (!workshop) return false;
        const rows = selectMembers.all(workshopId);
        const members = rows.map(({ data }) => memberSchema.parse(JSON.parse(data)));
        apply(workshopId, decide({ workshop, members, roster: findRoster(workshopId) }) ?? {});
        return true;
      });
    },

    findRoster: async (workshopId) => findRoster(workshopId),

    async saveRoster(workshopId, roster) {
      if (roster.length === 0) removeRoster.run(workshopId);
      else upsertRoster.run(JSON.stringify(roster), workshopId);
    },
  };
}

/** Gives what is one person's to another, and removes the first. */
function createHandOver(database: SqliteDatabase) {
  const steps = [
    "UPDATE grants SET member_id = :kept WHERE workshop_id = :workshop AND member_id = :gone",
    `UPDATE ballots SET member_id = :kept WHERE workshop_id = :workshop AND member_id = :gone
       AND vote_id NOT IN (SELECT vote_id FROM ballots
         WHERE workshop_id = :workshop AND member_id = :kept)`,
    `UPDATE return_codes SET member_id = :kept
     WHERE workshop_id = :workshop AND member_id = :gone`,
    `INSERT INTO return_codes (workshop_id, rejoin_hash, member_id)
     SELECT workshop_id, rejoin_hash, :kept FROM members
     WHERE workshop_id = :workshop AND id = :gone AND rejoin_hash IS NOT NULL`,
    "DELETE FROM members WHERE workshop_id = :workshop AND id = :gone",
  ].map((sql) => {
    const names = [...sql.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    return { names, statement: database.prepare(sql.replaceAll(/:\w+/g, "?")) };
  });

  return (workshop: string, gone: string, kept: string): void => {
    const values: Readonly<Record<string, string>> = { workshop, gone, kept };
    for (const { names, statement } of steps) {
      statement.run(...names.map((name) => values[name] ?? ""));
    }
  };
}
