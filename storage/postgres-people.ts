import { memberSchema } from "#lib/workshop/model.ts";
import type { PeopleChange } from "./people-change.ts";
import type { PostgresDatabase, Query } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { rosterFromJson, workshopFromJson } from "./stored-json.ts";

type PeoplePart = Pick<Storage, "changePeople" | "findRoster" | "saveRoster">;

type Stored = Readonly<{ data: string }>;

const UPSERT_ROSTER = `
  INSERT INTO rosters (workshop_id, data) SELECT id, $2 FROM workshops WHERE id = $1
  ON CONFLICT (workshop_id) DO UPDATE SET data = excluded.data`;

/** Gives what is one person's to another, and removes the first. */
const HAND_OVER = [
  "UPDATE grants SET member_id = $3 WHERE workshop_id = $1 AND member_id = $2",
  `UPDATE ballots SET member_id = $3 WHERE workshop_id = $1 AND member_id = $2
     AND vote_id NOT IN (SELECT vote_id FROM ballots WHERE workshop_id = $1 AND member_id = $3)`,
  "UPDATE return_codes SET member_id = $3 WHERE workshop_id = $1 AND member_id = $2",
  `INSERT INTO return_codes (workshop_id, rejoin_hash, member_id)
   SELECT workshop_id, rejoin_hash, $3::text FROM members
   WHERE workshop_id = $1 AND id = $2 AND rejoin_hash IS NOT NULL`,
];

/** Who is in, who is expected, and changes to several of them at once. */
export function createPostgresPeople(database: PostgresDatabase): PeoplePart {
  return {
    changePeople(workshopId, decide) {
      return database.transaction(async (query) => {
        // One after the other, whichever node they come to: each sees what the one before did.
        const [row] = await query<Stored>(
          "SELECT data FROM workshops WHERE id = $1 FOR NO KEY UPDATE",
          [workshopId],
        );
        const workshop = workshopFromJson(row?.data);
        if (!workshop) return false;
        const rows = await query<Stored>(
          "SELECT data FROM members WHERE workshop_id = $1 ORDER BY joined_at, id",
          [workshopId],
        );
        const members = rows.map(({ data }) => memberSchema.parse(JSON.parse(data)));
        const roster = await findRoster(query, workshopId);
        await apply(query, workshopId, decide({ workshop, members, roster }) ?? {});
        return true;
      });
    },

    findRoster: (workshopId) => findRoster(database.query, workshopId),

    async saveRoster(workshopId, roster) {
      if (roster.length > 0) {
        await database.query(UPSERT_ROSTER, [workshopId, JSON.stringify(roster)]);
        return;
      }
      await database.query("DELETE FROM rosters WHERE workshop_id = $1", [workshopId]);
      // Nobody waits for it: the list is gone for everybody who asks.
      void database.vacuum(["rosters"]);
    },
  };
}

async function findRoster(query: Query, workshopId: string) {
  const [row] = await query<Stored>("SELECT data FROM rosters WHERE workshop_id = $1", [
    workshopId,
  ]);
  return rosterFromJson(row?.data);
}

async function apply(
  query: Query,
  workshopId: string,
  { workshop, added, changed, merged }: PeopleChange,
): Promise<void> {
  if (workshop) {
    await query("UPDATE workshops SET code = $2, data = $3 WHERE id = $1", [
      workshopId,
      workshop.code,
      JSON.stringify(workshop),
    ]);
  }
  if (added) {
    const { id, joinedAt } = added.member;
    await query(
      `INSERT INTO members (workshop_id, id, joined_at, rejoin_hash, data)
       VALUES ($1, $2, $3, $4, $5)`,
      [workshopId, id, joinedAt, added.rejoinHash, JSON.stringify(added.member)],
    );
  }
  for (const member of changed ?? []) {
    await query("UPDATE members SET data = $3 WHERE workshop_id = $1 AND id = $2", [
      workshopId,
      member.id,
      JSON.stringify(member),
    ]);
  }
  if (!merged) return;
  for (const sql of HAND_OVER) await query(sql, [workshopId, merged.goneId, merged.keptId]);
  await query("DELETE FROM members WHERE workshop_id = $1 AND id = $2", [
    workshopId,
    merged.goneId,
  ]);
}
