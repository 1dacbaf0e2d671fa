import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";

/** An hour between looks, in milliseconds: retention is promised in days. */
const INTERVAL_MS = 60 * 60 * 1000;

/** Deletes every workshop whose date has passed. Returns how many. */
export async function deleteExpired(
  storage: Storage,
  workshopChanged: (id: string) => void,
  now: number,
): Promise<number> {
  const expired = await storage.expiredWorkshops(now);
  for (const id of expired) {
    await storage.deleteWorkshop(id);
    workshopChanged(id);
  }
  return expired.length;
}

/** Deletes expired workshops now and every hour. Returns how to stop. */
export function keepRetention(
  storage: Storage,
  workshopChanged: (id: string) => void,
  log: Log,
): () => void {
  const look = () => {
    deleteExpired(storage, workshopChanged, Date.now())
      .then((count) => count > 0 && log.info({ count }, "expired workshops deleted"))
      // Tried again in an hour; until then the workshops simply stay.
      .catch((err: unknown) => log.error({ err }, "expired workshops could not be deleted"));
  };
  look();
  const timer = setInterval(look, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
