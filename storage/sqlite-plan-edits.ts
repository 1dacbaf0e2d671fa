import type { Log } from "#lib/log.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { planEditsFromJson } from "./stored-json.ts";

type PlanEditsPart = Pick<Storage, "findPlanEdits" | "savePlanEdits">;

type Stored = Readonly<{ revision: number; data: string }>;

/** What teachers changed in their papers. */
export function createSqlitePlanEdits(
  database: SqliteDatabase,
  log: Pick<Log, "error">,
): PlanEditsPart {
  const select = database.prepare<Stored>(
    "SELECT revision, data FROM plan_edits WHERE workshop_id = ? AND locale = ?",
  );
  const insert = database.prepare(
    `INSERT INTO plan_edits (workshop_id, locale, revision, data)
     SELECT id, ?, 1, ? FROM workshops WHERE id = ? ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE plan_edits SET data = ?, revision = revision + 1
     WHERE workshop_id = ? AND locale = ? AND revision = ?`,
  );
  return {
    async findPlanEdits(workshopId, locale) {
      const row = select.get(workshopId, locale);
      if (!row) return undefined;
      const edits = planEditsFromJson(row.data, (err) =>
        log.error({ err, workshopId, locale }, "damaged edits of a lesson plan not used"),
      );
      return { revision: row.revision, edits };
    },
    async savePlanEdits(workshopId, locale, basedOn, edits) {
      const data = JSON.stringify(edits);
      const { changes } =
        basedOn === 0
          ? insert.run(locale, data, workshopId)
          : update.run(data, workshopId, locale, basedOn);
      return changes === 1 ? basedOn + 1 : undefined;
    },
  };
}
