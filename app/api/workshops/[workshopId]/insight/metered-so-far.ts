import type { MeterReport } from "#lib/insight/receipt/meter-report.ts";
import { services } from "#storage/services.ts";

/**
 * What was metered of a workshop. What other nodes have not written down yet is not in it: half a
 * minute's.
 */
export async function meteredSoFar(workshopId: string): Promise<MeterReport> {
  const { storage, metered } = services();
  const stored = await storage.meterOf(workshopId);
  const pending = metered(workshopId);
  return {
    bytes: stored.bytes + pending.bytes,
    deviceSeconds: Math.round((stored.deviceMs + pending.deviceMs) / 1000),
  };
}
