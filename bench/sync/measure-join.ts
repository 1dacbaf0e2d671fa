import { setTimeout as pause } from "node:timers/promises";
import type { Contestant } from "./contestants.ts";
import type { BoardSize } from "./load-calls.ts";
import { foreignCores, machineTime } from "./machine.ts";
import { medianFigures } from "./percentiles.ts";
import { onStage, type Spent, type Stage, spentBetween } from "./stage.ts";
import type { Target } from "./target.ts";
import type { ColdWorkload, JoinWorkload } from "./workloads.ts";

export type JoinFigures = Spent &
  Readonly<{
    /** Milliseconds until a person has the whole board. */
    p50: number;
    p95: number;
    /** Until the last one has it. */
    allMs: number;
    loadCores: number;
    foreignCores: number;
  }>;

/** Waves of people; the first warms the server up, and the middle figures of the others count. */
const WAVES = 4;
/** For a wave to be gone. */
const BREAK_MS = 500;

/**
 * How long people wait who come to a large board at the same moment, as a class does after a break.
 *
 * @param size of such a board: all that a server can be told that knows no documents.
 */
export function measureJoin(
  contestant: Contestant,
  { board, people }: JoinWorkload,
  size: BoardSize,
): Promise<JoinFigures> {
  return onStage(contestant, async (stage) => {
    const plan = { rooms: 1, peoplePerRoom: board.authors + people, folder: stage.folder };
    const target = await stage.target().call("open", { ...plan, stateBytes: size.bytes });
    const made = target.knowsDocument
      ? await stage.load.call("makeBoard", { target, board })
      : size;
    const waves: JoinFigures[] = [];
    for (let wave = 0; wave < WAVES; wave++) {
      waves.push(await join(stage, target, people, made, board.authors));
      await pause(BREAK_MS);
    }
    return medianFigures(waves.slice(1));
  });
}

/** Hocuspocus writes at the latest ten seconds after a change; everybody gets that long. */
const WRITTEN_AFTER_MS = 11_000;

/**
 * The same after a restart, by nobody who was there before.
 *
 * @param note is called for each crowd, with the number of its people.
 */
export function measureCold(
  contestant: Contestant,
  { board, people }: ColdWorkload,
  size: BoardSize,
  note: (people: number, figures: JoinFigures) => void,
): Promise<void> {
  return onStage(contestant, async (stage) => {
    const peoplePerRoom = board.authors + Math.max(...people);
    const plan = { rooms: 1, peoplePerRoom, folder: stage.folder, stateBytes: size.bytes };
    const first = await stage.target().call("open", plan);
    let made = size;
    if (first.knowsDocument) {
      made = await stage.load.call("makeBoard", { target: first, board });
      await stage.load.call("leaveBoard");
      await pause(WRITTEN_AFTER_MS);
    }
    for (const crowd of people) {
      await stage.restart();
      const target = await stage.target().call("open", plan);
      note(crowd, await join(stage, target, crowd, made, board.authors));
    }
  });
}

async function join(
  { load, target: server }: Stage,
  target: Target,
  people: number,
  board: BoardSize,
  firstSeat: number,
): Promise<JoinFigures> {
  const machine = machineTime();
  const before = await server().call("usage");
  const result = await load.call("join", { target, people, board, firstSeat });
  const spent = spentBetween(before, await server().call("usage"));
  const seconds = result.allMs / 1000;
  const foreign = foreignCores(machine, spent.cpuSeconds + result.loadCpuSeconds);
  return {
    ...spent,
    p50: result.waiting.p50,
    p95: result.waiting.p95,
    allMs: result.allMs,
    loadCores: result.loadCpuSeconds / seconds,
    foreignCores: foreign,
  };
}
