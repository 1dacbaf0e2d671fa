import type { Log } from "#lib/log.ts";
import { isId } from "#lib/sync/room-name.ts";
import type { Meter, Storage } from "#storage/storage.ts";

/** What is told of what each workshop costs. Called for every frame: it only adds numbers. */
export interface WorkshopMeter {
  /** So many bytes were sent to somebody in a workshop, or came from them. */
  count(workshopId: string, bytes: number): void;
  /**
   * A device is connected to a workshop. However many connections it has, its time counts once.
   *
   * @returns to be called once it is not any more.
   */
  connected(workshopId: string, sessionHash: string): () => void;
}

/** Meters nothing. */
export const noMeter: WorkshopMeter = { count() {}, connected: () => () => {} };

type Options = Readonly<{
  storage: Pick<Storage, "addToMeters">;
  log: Pick<Log, "warn">;
  /** Time between two writes to storage, in milliseconds: what a crash may lose. */
  flushMs?: number;
  /** Milliseconds, by any clock that never goes back. */
  clock?: () => number;
}>;

/** More workshops than are ever open at once: what is told of more is not believed. */
const MAX_WORKSHOPS = 10_000;

type Device = { connections: number; since: number };

/** Adds up what workshops cost, and writes it down now and then. */
export function createWorkshopMeter({
  storage,
  log,
  flushMs = 30_000,
  clock = () => performance.now(),
}: Options) {
  const meters = new Map<string, Meter>();
  /** By workshop, then by session. */
  const devices = new Map<string, Map<string, Device>>();
  let writing: Promise<void> = Promise.resolve();

  function add(workshopId: string, more: Meter) {
    const { bytes, deviceMs } = meters.get(workshopId) ?? { bytes: 0, deviceMs: 0 };
    if (bytes + deviceMs === 0 && (meters.size >= MAX_WORKSHOPS || !isId(workshopId))) return;
    meters.set(workshopId, { bytes: bytes + more.bytes, deviceMs: deviceMs + more.deviceMs });
  }

  /** Takes down the time of those who are connected, up to now. */
  function takeTime(workshopId: string) {
    const now = clock();
    for (const device of devices.get(workshopId)?.values() ?? []) {
      add(workshopId, { bytes: 0, deviceMs: now - device.since });
      device.since = now;
    }
  }

  async function write(): Promise<void> {
    for (const workshopId of devices.keys()) takeTime(workshopId);
    const more = [...meters].map(([workshopId, meter]) => ({ workshopId, ...meter }));
    meters.clear();
    try {
      await storage.addToMeters(more);
    } catch (err) {
      log.warn({ err }, "meters not written");
      for (const { workshopId, ...meter } of more) add(workshopId, meter);
    }
  }

  /** Writes down what is not yet. Resolves when it is, or could not be. */
  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  const timer = setInterval(() => void flush(), flushMs);
  timer.unref();

  const meter: WorkshopMeter = {
    count: (workshopId, bytes) => add(workshopId, { bytes, deviceMs: 0 }),
    connected(workshopId, sessionHash) {
      const here = devices.get(workshopId) ?? new Map<string, Device>();
      devices.set(workshopId, here);
      const device = here.get(sessionHash) ?? { connections: 0, since: clock() };
      here.set(sessionHash, device);
      device.connections++;
      let isConnected = true;
      return () => {
        if (!isConnected) return;
        isConnected = false;
        device.connections--;
        if (device.connections > 0) return;
        add(workshopId, { bytes: 0, deviceMs: clock() - device.since });
        here.delete(sessionHash);
        if (here.size === 0) devices.delete(workshopId);
      };
    },
  };
  return {
    ...meter,
    flush,
    /** What is not in storage yet. */
    pending(workshopId: string): Meter {
      takeTime(workshopId);
      return meters.get(workshopId) ?? { bytes: 0, deviceMs: 0 };
    },
    /** Writes down what is left. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await flush();
    },
  };
}
