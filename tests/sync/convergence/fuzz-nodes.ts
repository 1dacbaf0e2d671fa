import type { Bus } from "#sync/bus/bus.ts";
import { createLocalBroker, soloBus } from "#sync/bus/local-bus.ts";
import type { Limits } from "#sync/limits.ts";
import type { MakeGuard } from "#sync/room-document.ts";
import type { RecordedEvent } from "#tests/support/recorded-log.ts";
import { createMemoryLog, type MemoryLog } from "../memory-log.ts";
import { openRoom, type RoomRig, settle } from "../room-rig.ts";
import type { Dice } from "./dice.ts";

/** The same room on one node or several, with one log. */
export interface FuzzNodes {
  readonly disk: MemoryLog;
  readonly all: readonly RoomRig[];
  /** Ends one without a warning and starts another in its place. Returns what is gone. */
  restart(index: number): Promise<RoomRig>;
  /** What any of them found worth a word, also those that are gone. */
  warnings(): RecordedEvent[];
  /** Has each read from the log what it missed, as each does every few seconds. */
  catchUp(): Promise<void>;
}

export type FuzzNodesOptions = Readonly<{
  count: number;
  dice: Dice;
  guard: MakeGuard | undefined;
  limits: Partial<Limits> | undefined;
}>;

/** Share of the messages between nodes that get lost. */
const LOST = 0.1;

export async function openNodes(options: FuzzNodesOptions): Promise<FuzzNodes> {
  const { count, dice, guard, limits } = options;
  const disk = createMemoryLog();
  const connect = createLocalBroker();
  const warnings: (() => RecordedEvent[])[] = [];

  async function open(): Promise<RoomRig> {
    const bus = count > 1 ? forgetful(connect(), dice) : soloBus;
    const rig = await openRoom({ disk, bus, ...(guard && { guard }), ...(limits && { limits }) });
    warnings.push(() => rig.log.events);
    // The server's client id decides with everybody else's who wins: it has to be the seed's too.
    const named = rig.room.edit((doc) => {
      doc.clientID = 1_000 + dice.below(2 ** 31);
    });
    await Promise.all([named, settle(20)]);
    return rig;
  }

  const all: RoomRig[] = [];
  for (let index = 0; index < count; index++) all.push(await open());
  return {
    disk,
    all,
    async restart(index) {
      const gone = all[index];
      if (!gone) throw new RangeError("no such node");
      gone.room.discard();
      all[index] = await open();
      return gone;
    },
    warnings: () => warnings.flatMap((events) => events()),
    async catchUp() {
      for (const { room } of all) await room.catchUp();
    },
  };
}

/** A bus on which messages get lost. */
function forgetful(bus: Bus, dice: Dice): Bus {
  return {
    ...bus,
    publish(topic, message) {
      if (!dice.chance(LOST)) bus.publish(topic, message);
    },
  };
}
