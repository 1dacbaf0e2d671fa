import type { Log } from "#lib/log.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { keptFromJson } from "./stored-json.ts";

type KeptStorage = Pick<Storage, "findKept" | "saveKept" | "keptRevisions">;

type Stored = Readonly<{ revision: number; data: string }>;

/** What facilitators entered or decided for the insight. */
export function createSqliteKept(database: SqliteDatabase, log: Pick<Log, "error">): KeptStorage {
  const select = database.prepare<Stored>(
    "SELECT revision, data FROM insight_kept WHERE workshop_id = ? AND part = ?",
  );
  const selectAll = database.prepare<Readonly<{ part: string; revision: number }>>(
    "SELECT part, revision FROM insight_kept WHERE workshop_id = ?",
  );
  const insert = database.prepare(
    `INSERT INTO insight_kept (workshop_id, part, revision, data)
     SELECT id, ?, 1, ? FROM workshops WHERE id = ? ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE insight_kept SET data = ?, revision = revision + 1
     WHERE workshop_id = ? AND part = ? AND revision = ?`,
  );
  return {
    async findKept(workshopId, part) {
      const row = select.get(workshopId, part);
      if (!row) return undefined;
      const value = keptFromJson(part, row.data, (err) =>
        log.error({ err, workshopId, part }, "damaged part of insight not used"),
      );
      return { revision: row.revision, value };
    },
    async saveKept(workshopId, part, basedOn, value) {
      const data = JSON.stringify(value);
      const { changes } =
        basedOn === 0
          ? insert.run(part, data, workshopId)
          : update.run(data, workshopId, part, basedOn);
      return changes === 1 ? basedOn + 1 : undefined;
    },
    async keptRevisions(workshopId) {
      return new Map(selectAll.all(workshopId).map(({ part, revision }) => [part, revision]));
    },
  };
}
