import type { Log } from "#lib/log.ts";
import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";
import { keptFromJson } from "./stored-json.ts";

type KeptStorage = Pick<Storage, "findKept" | "saveKept" | "keptRevisions">;

type Stored = Readonly<{ revision: number; data: string }>;

const SELECT = "SELECT revision, data FROM insight_kept WHERE workshop_id = $1 AND part = $2";

const SELECT_ALL = "SELECT part, revision FROM insight_kept WHERE workshop_id = $1";

const INSERT = `
  INSERT INTO insight_kept (workshop_id, part, revision, data)
  SELECT id, $2, 1, $3 FROM workshops WHERE id = $1
  ON CONFLICT DO NOTHING RETURNING revision`;

const UPDATE = `
  UPDATE insight_kept SET data = $3, revision = revision + 1
  WHERE workshop_id = $1 AND part = $2 AND revision = $4 RETURNING revision`;

/** What facilitators entered or decided for the insight. */
export function createPostgresKept(
  database: PostgresDatabase,
  log: Pick<Log, "error">,
): KeptStorage {
  return {
    async findKept(workshopId, part) {
      const [row] = await database.query<Stored>(SELECT, [workshopId, part]);
      if (!row) return undefined;
      const value = keptFromJson(part, row.data, (err) =>
        log.error({ err, workshopId, part }, "damaged part of insight not used"),
      );
      return { revision: row.revision, value };
    },
    async saveKept(workshopId, part, basedOn, value) {
      const values = [workshopId, part, JSON.stringify(value)];
      const [row] =
        basedOn === 0
          ? await database.query<{ revision: number }>(INSERT, values)
          : await database.query<{ revision: number }>(UPDATE, [...values, basedOn]);
      return row?.revision;
    },
    async keptRevisions(workshopId) {
      const rows = await database.query<{ part: string; revision: number }>(SELECT_ALL, [
        workshopId,
      ]);
      return new Map(rows.map(({ part, revision }) => [part, revision]));
    },
  };
}
