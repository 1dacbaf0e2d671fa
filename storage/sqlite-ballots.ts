import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { choicesFromJson } from "./stored-json.ts";

type BallotPart = Pick<Storage, "saveBallot" | "ballotsOf">;

/** Who chose what in which vote. */
export function createSqliteBallots(database: SqliteDatabase): BallotPart {
  const upsert = database.prepare(
    `INSERT INTO ballots (workshop_id, vote_id, member_id, data) VALUES (?, ?, ?, ?)
     ON CONFLICT (workshop_id, vote_id, member_id) DO UPDATE SET data = excluded.data`,
  );
  const select = database.prepare<{ memberId: string; data: string }>(
    `SELECT member_id AS memberId, data FROM ballots
     WHERE workshop_id = ? AND vote_id = ? ORDER BY member_id`,
  );
  return {
    async saveBallot(workshopId, voteId, memberId, choices) {
      upsert.run(workshopId, voteId, memberId, JSON.stringify(choices));
    },
    async ballotsOf(workshopId, voteId) {
      const rows = select.all(workshopId, voteId);
      return new Map(rows.map(({ memberId, data }) => [memberId, choicesFromJson(data)]));
    },
  };
}
