import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Meter, Storage } from "./storage.ts";

type MeterStorage = Pick<Storage, "addToMeters" | "meterOf">;

/** What workshops cost. */
export function createSqliteMeters(database: SqliteDatabase): MeterStorage {
  const add = database.prepare(
    `INSERT INTO meters (workshop_id, bytes, device_ms)
     SELECT id, ?, ? FROM workshops WHERE id = ?
     ON CONFLICT (workshop_id) DO UPDATE SET
       bytes = bytes + excluded.bytes, device_ms = device_ms + excluded.device_ms`,
  );
  const select = database.prepare<Meter>(
    `SELECT bytes, device_ms AS deviceMs FROM meters WHERE workshop_id = ?`,
  );
  return {
    async addToMeters(more) {
      if (more.length === 0) return;
      database.transaction(() => {
        for (const { workshopId, bytes, deviceMs } of more) {
          add.run(Math.round(bytes), Math.round(deviceMs), workshopId);
        }
      });
    },
    async meterOf(workshopId) {
      return select.get(workshopId) ?? { bytes: 0, deviceMs: 0 };
    },
  };
}
