import { MAX_EXPORT_NOTES } from "#lib/exports/export-note.ts";
import type { Log } from "#lib/log.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";
import { exportNoteFromJson } from "./stored-json.ts";

type ExportsPart = Pick<Storage, "noteExport" | "listExports">;

/** What was taken along. */
export function createSqliteExports(
  database: SqliteDatabase,
  log: Pick<Log, "error">,
): ExportsPart {
  const insert = database.prepare(
    "INSERT INTO exports (workshop_id, data) SELECT id, ? FROM workshops WHERE id = ?",
  );
  const trim = database.prepare(
    `DELETE FROM exports WHERE workshop_id = ? AND turn NOT IN
       (SELECT turn FROM exports WHERE workshop_id = ? ORDER BY turn DESC LIMIT ${MAX_EXPORT_NOTES})`,
  );
  const select = database.prepare<{ data: string }>(
    "SELECT data FROM exports WHERE workshop_id = ? ORDER BY turn DESC",
  );
  return {
    async noteExport(workshopId, note) {
      database.transaction(() => {
        insert.run(JSON.stringify(note), workshopId);
        trim.run(workshopId, workshopId);
      });
    },
    async listExports(workshopId) {
      return select.all(workshopId).flatMap(({ data }) => {
        const note = exportNoteFromJson(data, (err) =>
          log.error({ err, workshopId }, "damaged note of an export left out"),
        );
        return note ? [note] : [];
      });
    },
  };
}
