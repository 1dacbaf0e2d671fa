import type { Percentiles } from "./percentiles.ts";
import type { Target } from "./target.ts";
import type { Board, BusyWorkload } from "./workloads.ts";

/** Milliseconds from an edit to its arrival at each other person, and how many arrived. */
export type BusyResult = Readonly<{
  latency: Percentiles;
  /** Arrivals as a share of what should have arrived; above 1 if edits came twice. */
  delivered: number;
  /** Edits sent as a share of what the people's pace asks for. */
  paced: number;
}>;

export type Gathering = Readonly<{
  target: Target;
  workload: BusyWorkload;
  /** For how long will be measured. */
  seconds: number;
}>;

/** What a board that was made weighs. */
export type BoardSize = Readonly<{ bytes: number; records: number }>;

export type Joining = Readonly<{
  target: Target;
  people: number;
  /** What everybody has to get, at least. */
  board: BoardSize;
  /** The first of the target's seats to take. */
  firstSeat: number;
}>;

export type JoinResult = Readonly<{
  /** Milliseconds from the first call to the moment each person has the whole board. */
  waiting: Percentiles;
  /** Until the last one has it. */
  allMs: number;
  /** The load's own. */
  loadCpuSeconds: number;
}>;

/** What the load's process answers to; see `load/load.ts`. */
export type LoadCalls = {
  /** Fills the rooms; resolves when everybody is in and has a note. */
  arrive: (gathering: Gathering) => Promise<void>;
  /** Begins to point and edit; resolves when the servers had time to get warm. */
  warmUp: () => Promise<void>;
  /** Resolves when the time to be measured is over. @returns the load's own processor seconds. */
  measure: () => Promise<number>;
  /** Waits for what is on its way, and sends everybody home. */
  finish: () => Promise<BusyResult>;
  /** Lets the board's authors make it, and stay. */
  makeBoard: (making: Readonly<{ target: Target; board: Board }>) => Promise<BoardSize>;
  /** Sends the board's authors home. */
  leaveBoard: () => Promise<void>;
  join: (joining: Joining) => Promise<JoinResult>;
};
