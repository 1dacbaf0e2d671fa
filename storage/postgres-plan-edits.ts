import type { Log } from "#lib/log.ts";
import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { planEditsFromJson } from "./stored-json.ts";

type PlanEditsPart = Pick<Storage, "findPlanEdits" | "savePlanEdits">;

type Stored = Readonly<{ revision: number; data: string }>;

const SELECT = "SELECT revision, data FROM plan_edits WHERE workshop_id = $1 AND locale = $2";

const INSERT = `
  INSERT INTO plan_edits (workshop_id, locale, revision, data)
  SELECT id, $2, 1, $3 FROM workshops WHERE id = $1
  ON CONFLICT DO NOTHING RETURNING revision`;

const UPDATE = `
  UPDATE plan_edits SET data = $3, revision = revision + 1
  WHERE workshop_id = $1 AND locale = $2 AND revision = $4 RETURNING revision`;

/** What teachers changed in their papers. */
export function createPostgresPlanEdits(
  database: PostgresDatabase,
  log: Pick<Log, "error">,
): PlanEditsPart {
  return {
    async findPlanEdits(workshopId, locale) {
      const [row] = await database.query<Stored>(SELECT, [workshopId, locale]);
      if (!row) return undefined;
      const edits = planEditsFromJson(row.data, (err) =>
        log.error({ err, workshopId, locale }, "damaged edits of a lesson plan not used"),
      );
      return { revision: row.revision, edits };
    },
    async savePlanEdits(workshopId, locale, basedOn, edits) {
      const values = [workshopId, locale, JSON.stringify(edits)];
      const [row] =
        basedOn === 0
          ? await database.query<{ revision: number }>(INSERT, values)
          : await database.query<{ revision: number }>(UPDATE, [...values, basedOn]);
      return row?.revision;
    },
  };
}
