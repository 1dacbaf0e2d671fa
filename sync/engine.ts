import type { Log } from "#lib/log.ts";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import type { Storage } from "#storage/storage.ts";
import { showWorkshop } from "./control-room.ts";
import { createEffects } from "./effects.ts";
import type { Limits } from "./limits.ts";
import type { LiveWorkshops } from "./live-workshops.ts";
import { createPrivateCounts } from "./private-counts.ts";
import { createReactions } from "./reactions.ts";
import type { Rooms } from "./rooms.ts";

/** What commands, and writing in private, set going beyond the workshop's own record. */
export interface Engine {
  carryOut: ReturnType<typeof createEffects>;
  /** What was written to a room is on disk. */
  written(room: RoomAddress): void;
  stop(): void;
}

export type EngineOptions = Readonly<{
  storage: Storage;
  rooms: Rooms;
  workshops: LiveWorkshops;
  limits: Limits;
  log: Log;
  /** Tells the other nodes that a workshop changed. */
  changed(workshopId: string): void;
}>;

export function createEngine({
  storage,
  rooms,
  workshops,
  limits,
  log,
  changed,
}: EngineOptions): Engine {
  const show = async (workshopId: string) =>
    showWorkshop(storage, await rooms.open({ kind: "control", workshopId }));
  const counts = createPrivateCounts({ storage, rooms, limits, log, run: workshops.run, show });
  const reactions = createReactions({ storage, limits, log, run: workshops.run, show });
  const carryOut = createEffects({
    storage,
    rooms,
    react: reactions.react,
    countAll: counts.countAll,
    async judgeAgain(workshopId) {
      await workshops.refresh(workshopId);
      changed(workshopId);
    },
  });
  return {
    carryOut,
    written(room) {
      if (room.kind === "private") counts.written(room.workshopId, room.memberId);
    },
    stop() {
      counts.stop();
      reactions.stop();
    },
  };
}
