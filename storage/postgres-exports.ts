import { MAX_EXPORT_NOTES } from "#lib/exports/export-note.ts";
import type { Log } from "#lib/log.ts";
import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { exportNoteFromJson } from "./stored-json.ts";

type ExportsPart = Pick<Storage, "noteExport" | "listExports">;

// Held until it is in: a workshop that is deleted meanwhile is no fault.
const INSERT = `
  INSERT INTO exports (workshop_id, data)
  SELECT id, $2 FROM workshops WHERE id = $1 FOR KEY SHARE`;

const TRIM = `
  DELETE FROM exports WHERE workshop_id = $1 AND turn NOT IN
    (SELECT turn FROM exports WHERE workshop_id = $1 ORDER BY turn DESC LIMIT ${MAX_EXPORT_NOTES})`;

// Two who note at once may each leave the other's in: then there are more until the next one.
const SELECT = `
  SELECT data FROM exports WHERE workshop_id = $1 ORDER BY turn DESC LIMIT ${MAX_EXPORT_NOTES}`;

/** What was taken along. */
export function createPostgresExports(
  database: PostgresDatabase,
  log: Pick<Log, "error">,
): ExportsPart {
  return {
    async noteExport(workshopId, note) {
      await database.transaction(async (query) => {
        await query(INSERT, [workshopId, JSON.stringify(note)]);
        await query(TRIM, [workshopId]);
      });
    },
    async listExports(workshopId) {
      const rows = await database.query<{ data: string }>(SELECT, [workshopId]);
      return rows.flatMap(({ data }) => {
        const note = exportNoteFromJson(data, (err) =>
          log.error({ err, workshopId }, "damaged note of an export left out"),
        );
        return note ? [note] : [];
      });
    },
  };
}
