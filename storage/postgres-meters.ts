import type { PostgresDatabase } from "./postgres-database.ts";
import type { Storage } from "./storage.ts";

type MeterStorage = Pick<Storage, "addToMeters" | "meterOf">;

const ADD = `
  INSERT INTO meters (workshop_id, bytes, device_ms)
  SELECT id, $2, $3 FROM workshops WHERE id = $1
  ON CONFLICT (workshop_id) DO UPDATE SET
    bytes = meters.bytes + excluded.bytes, device_ms = meters.device_ms + excluded.device_ms`;

/** As text: the driver gives large whole numbers that way. */
type Stored = Readonly<{ bytes: string; device_ms: string }>;
const SELECT = "SELECT bytes::text, device_ms::text FROM meters WHERE workshop_id = $1";

/** What workshops cost. */
export function createPostgresMeters(database: PostgresDatabase): MeterStorage {
  return {
    async addToMeters(more) {
      // In one order, so that two nodes never wait for each other.
      const inOrder = more.toSorted((one, other) => (one.workshopId < other.workshopId ? -1 : 1));
      if (inOrder.length === 0) return;
      await database.transaction(async (query) => {
        for (const { workshopId, bytes, deviceMs } of inOrder) {
          await query(ADD, [workshopId, Math.round(bytes), Math.round(deviceMs)]);
        }
      });
    },
    async meterOf(workshopId) {
      const [row] = await database.query<Stored>(SELECT, [workshopId]);
      return { bytes: Number(row?.bytes ?? 0), deviceMs: Number(row?.device_ms ?? 0) };
    },
  };
}
