import type { Pace } from "./load/schedule.ts";

/** People who point and edit while everybody else watches. */
export type BusyWorkload = Readonly<{
  kind: "busy";
  rooms: number;
  peoplePerRoom: number;
  pace: Pace;
}>;

/** The same in one room that grows until edits take too long. */
export type GrowingWorkload = Readonly<{
  kind: "growing";
  sizes: readonly number[];
  pace: Pace;
  /** p95 above which it grows no further. */
  limitMs: number;
}>;

/** A board with many records, and people who come to it. */
export type Board = Readonly<{
  /** Who made it, each a part of it. */
  authors: number;
  notes: number;
  drawings: number;
  /** Of each drawing. */
  points: number;
}>;

/** People who open one board at the same moment, while others are at it. */
export type JoinWorkload = Readonly<{ kind: "join"; board: Board; people: number }>;

/** The same after a restart of the server, once for each number of people. */
export type ColdWorkload = Readonly<{ kind: "cold"; board: Board; people: readonly number[] }>;

export type Workload = Readonly<{ title: string }> &
  (BusyWorkload | GrowingWorkload | JoinWorkload | ColdWorkload);

const lecture: Pace = { cursorsPerSecond: 2, editsPerSecond: 0.2 };

export const workloads = {
  A: {
    title: "one room, 30 people, 20 cursors + 2 edits a second each",
    kind: "busy",
    rooms: 1,
    peoplePerRoom: 30,
    pace: { cursorsPerSecond: 20, editsPerSecond: 2 },
  },
  B: {
    title: "one room, 200 people, 2 cursors + 0.2 edits a second each",
    kind: "busy",
    rooms: 1,
    peoplePerRoom: 200,
    pace: lecture,
  },
  C: {
    title: "100 rooms, 5 people each, 10 cursors + 1 edit a second each",
    kind: "busy",
    rooms: 100,
    peoplePerRoom: 5,
    pace: { cursorsPerSecond: 10, editsPerSecond: 1 },
  },
  D: {
    title: "300 people join a room of 2,000 notes at once",
    kind: "join",
    board: { authors: 25, notes: 2_000, drawings: 0, points: 0 },
    people: 300,
  },
  E: {
    title: "a board of about 5 MB is opened after a restart, by 1 person and by 30 at once",
    kind: "cold",
    board: { authors: 25, notes: 1_500, drawings: 1_000, points: 120 },
    people: [1, 30],
  },
  F: {
    title: "one room grows, 2 cursors + 0.2 edits a second each",
    kind: "growing",
    sizes: [100, 200, 300, 400, 500],
    pace: lecture,
    limitMs: 150,
  },
} as const satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof workloads;
