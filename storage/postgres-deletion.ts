import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";

/** Rows at a time: few enough to be gone well within the time a statement has. */
const BATCH = 10_000;
/** Time for one of them, in milliseconds, on a disk that is busy. */
const BATCH_MS = 30_000;

const REMOVE_ROWS = `
  WITH gone AS (
    DELETE FROM log WHERE ctid = ANY(ARRAY(
      SELECT ctid FROM log WHERE room >= $1 || '.' AND room < $1 || '/' LIMIT ${BATCH}
    )) RETURNING 1
  )
  SELECT count(*) AS rows FROM gone`;

const TABLES = [
  ...["workshops", "members", "facilitator_links", "grants", "return_codes"],
  ...["ballots", "rosters", "plan_edits", "exports", "insight_kept", "meters"],
  ...["rooms", "log", "snapshots"],
];

/**
 * Removes workshops. First the workshop with its people, sessions and heads of rooms, in an
 * instant: from then on nobody can write to its rooms. Then its rows, in batches, since they may be
 * many. What is left to do is stored until it is done, so that a crash in between delays it only.
 *
 * PostgreSQL keeps deleted rows until `VACUUM`. Even then their bytes may stay in the free space
 * of its files until something is written over them, and in the write-ahead log until that is
 * recycled.
 */
export function createPostgresDeletion(
  database: PostgresDatabase,
): Pick<Storage, "deleteWorkshop"> {
  return {
    async deleteWorkshop(id) {
      await database.transaction(async (query) => {
        await query(
          `INSERT INTO deletions (workshop_id) SELECT id FROM workshops WHERE id = $1
           ON CONFLICT DO NOTHING`,
          [id],
        );
        await query("DELETE FROM workshops WHERE id = $1", [id]);
      });
      const [pending] = await database.query("SELECT FROM deletions WHERE workshop_id = $1", [id]);
      if (!pending) return;
      while ((await removeRows(id)) === BATCH);
      await database.query("DELETE FROM deletions WHERE workshop_id = $1", [id]);
      await database.vacuum(TABLES);
    },
  };

  /** @returns how many rows of the log are gone, at most {@link BATCH}. */
  function removeRows(id: string): Promise<number> {
    return database.transaction(
      async (query) => {
        await query("DELETE FROM snapshots WHERE room >= $1 || '.' AND room < $1 || '/'", [id]);
        const [gone] = await query<{ rows: number }>(REMOVE_ROWS, [id]);
        return gone?.rows ?? 0;
      },
      { silentMs: BATCH_MS },
    );
  }
}
