import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";
import type { Bus } from "./bus/bus.ts";
import type { Limits } from "./limits.ts";
import type { LiveWorkshops } from "./live-workshops.ts";
import type { Rooms } from "./rooms.ts";

export type InStepOptions = Readonly<{
  storage: Pick<Storage, "newestRows">;
  rooms: Pick<Rooms, "all">;
  workshops: Pick<LiveWorkshops, "ids">;
  bus: Bus;
  limits: Pick<Limits, "lookMs" | "rejudgeMs">;
  log: Log;
  /** Judges everybody in a workshop anew. */
  refresh(workshopId: string): void;
}>;

/**
 * Makes good what messages between nodes did not bring: now and then, and after the bus was away,
 * it looks whether the log has rows that open rooms lack. Rights are looked up again as well, so
 * that a session that has expired ends although nothing changed.
 */
export function keepInStep(options: InStepOptions): Readonly<{ stop(): void }> {
  const { storage, rooms, workshops, bus, limits, log, refresh } = options;
  let isLooking = false;

  async function look(): Promise<void> {
    const open = [...rooms.all()];
    if (open.length === 0) return;
    try {
      const newest = await storage.newestRows(open.map(({ name }) => name));
      await Promise.all(
        open.map((room) => {
          const seq = newest.get(room.name) ?? 0;
          // Rows that are gone: so is the workshop.
          if (seq < room.seq) return refresh(room.address.workshopId);
          return seq > room.seq ? room.catchUp() : undefined;
        }),
      );
    } catch (err) {
      log.warn({ err }, "could not look for rows of other nodes");
    }
  }

  /** One look at a time: a slow database must not gather them. */
  function lookSoon(): void {
    if (isLooking) return;
    isLooking = true;
    void look().finally(() => {
      isLooking = false;
    });
  }

  bus.onGap(() => {
    lookSoon();
    for (const room of rooms.all()) room.introduce();
  });
  const timers = [
    setInterval(() => {
      for (const workshopId of workshops.ids()) refresh(workshopId);
    }, limits.rejudgeMs),
  ];
  if (bus.isShared) {
    timers.push(
      setInterval(lookSoon, limits.lookMs),
      // Presence and ownership are only ever told; ownership is to be renewed before it lapses.
      setInterval(() => {
        for (const room of rooms.all()) room.introduce();
      }, 5 * limits.lookMs),
    );
  }
  for (const timer of timers) timer.unref();
  return {
    stop() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
