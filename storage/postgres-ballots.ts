import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { choicesFromJson } from "./stored-json.ts";

type BallotPart = Pick<Storage, "saveBallot" | "ballotsOf">;

const UPSERT = `
  INSERT INTO ballots (workshop_id, vote_id, member_id, data) VALUES ($1, $2, $3, $4)
  ON CONFLICT (workshop_id, vote_id, member_id) DO UPDATE SET data = excluded.data`;

const SELECT = `
  SELECT member_id, data FROM ballots WHERE workshop_id = $1 AND vote_id = $2 ORDER BY member_id`;

/** Who chose what in which vote. */
export function createPostgresBallots(database: PostgresDatabase): BallotPart {
  return {
    async saveBallot(workshopId, voteId, memberId, choices) {
      await database.query(UPSERT, [workshopId, voteId, memberId, JSON.stringify(choices)]);
    },
    async ballotsOf(workshopId, voteId) {
      const rows = await database.query<{ member_id: string; data: string }>(SELECT, [
        workshopId,
        voteId,
      ]);
      return new Map(rows.map(({ member_id, data }) => [member_id, choicesFromJson(data)]));
    },
  };
}
