import type { WorkloadName } from "./workloads.ts";

/** A server that can be measured. */
export type Contestant = Readonly<{
  title: string;
  /** Its process, from this folder. */
  file: string;
  /** Whether it needs the packages of `peers/package.json`. */
  isPeer: boolean;
  /** What it makes sense for. */
  workloads: readonly WorkloadName[];
}>;

const all: readonly WorkloadName[] = ["A", "B", "C", "D", "E", "F"];
/** For those that forget everything when they stop. */
const unstored = all.filter((name) => name !== "E");

export const contestants = {
  ours: { title: "ours, durable", file: "./target/ours.ts", isPeer: false, workloads: all },
  "ours-own-client": {
    title: "the same, with the client of our pages",
    file: "./target/ours-own-client.ts",
    isPeer: false,
    // Where there is no presence, there is no difference.
    workloads: ["A", "B", "C", "F"],
  },
  "ours-exporting": {
    title: "ours, with ten PDFs always asked for",
    file: "./target/ours-exporting.ts",
    isPeer: false,
    workloads: ["A"],
  },
  floor: { title: "bare `ws` (floor)", file: "./target/floor.ts", isPeer: false, workloads: all },
  "y-websocket-server": {
    title: "@y/websocket-server 0.1.1, in memory",
    file: "./peers/y-websocket-server.mjs",
    isPeer: true,
    workloads: unstored,
  },
  "y-websocket-server-leveldb": {
    title: "@y/websocket-server 0.1.1 + y-leveldb",
    file: "./peers/y-websocket-server-leveldb.mjs",
    isPeer: true,
    workloads: ["E"],
  },
  hocuspocus: {
    title: "Hocuspocus 4.7.0, in memory",
    file: "./peers/hocuspocus.mjs",
    isPeer: true,
    workloads: unstored,
  },
  "hocuspocus-sqlite": {
    title: "Hocuspocus 4.7.0 + SQLite",
    file: "./peers/hocuspocus-sqlite.mjs",
    isPeer: true,
    workloads: all,
  },
} as const satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof contestants;

export const contestantNames = Object.keys(contestants) as ContestantName[];
