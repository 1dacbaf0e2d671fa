import { cpus, loadavg } from "node:os";
import { compare, type Note } from "./compare.ts";
import { type ContestantName, contestants } from "./contestants.ts";
import { sizeOfBoard } from "./load/sample-board.ts";
import { type BusyFigures, measureBusy } from "./measure-busy.ts";
import { type JoinFigures, measureCold, measureJoin } from "./measure-join.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { installPeers } from "./peers/install-peers.ts";
import { busyColumns, hotspotsText, joinColumns } from "./tables.ts";
import {
  type BusyWorkload,
  type GrowingWorkload,
  type Workload,
  type WorkloadName,
  workloads,
} from "./workloads.ts";

/**
 * How our live server, the least a server can do and other people's servers bear a room full of
 * people. Each server, and the load, is a process of its own.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (!options) return;
  const load = loadavg()[0]?.toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} cores, load average before: ${load}`);
  const servers = await availableOf(options.servers);
  for (const name of options.workloads) {
    const { title } = workloads[name];
    console.log(`\n### ${name}: ${title}\n`);
    const able = servers.filter((server) => isMeantFor(server, name));
    await runWorkload(workloads[name], able, options);
  }
}

function optionsOf(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Without other people's servers if they cannot be installed. */
async function availableOf(servers: readonly ContestantName[]): Promise<readonly ContestantName[]> {
  if (!servers.some((server) => contestants[server].isPeer)) return servers;
  const missing = await installPeers();
  if (missing === undefined) return servers;
  console.log(`without @y/websocket-server and Hocuspocus, which cannot be installed: ${missing}`);
  return servers.filter((server) => !contestants[server].isPeer);
}

function isMeantFor(server: ContestantName, workload: WorkloadName): boolean {
  return (contestants[server].workloads as readonly WorkloadName[]).includes(workload);
}

function runWorkload(
  workload: Workload,
  servers: readonly ContestantName[],
  options: Options,
): Promise<void> {
  switch (workload.kind) {
    case "busy":
      return compareBusy(servers, options, async (server, note) => {
        note("", await busy(server, workload, options));
      });
    case "growing":
      return compareBusy(servers, options, (server, note) => grow(server, workload, options, note));
    case "join": {
      const size = sizeOfBoard(workload.board);
      return compareJoins(servers, options, async (server, note) => {
        note("", await measureJoin(contestants[server], workload, size));
      });
    }
    case "cold": {
      const size = sizeOfBoard(workload.board);
      return compareJoins(servers, options, (server, note) =>
        measureCold(contestants[server], workload, size, (people, figures) =>
          note(people === 1 ? "1 person" : `${people} at once`, figures),
        ),
      );
    }
  }
}

type Measure<Figures> = (server: ContestantName, note: Note<Figures>) => Promise<void>;

function compareBusy(
  servers: readonly ContestantName[],
  options: Options,
  measure: Measure<BusyFigures>,
): Promise<void> {
  return compare(servers, { columns: busyColumns, measure }, options);
}

function compareJoins(
  servers: readonly ContestantName[],
  options: Options,
  measure: Measure<JoinFigures>,
): Promise<void> {
  return compare(servers, { columns: joinColumns, measure }, options);
}

/** One room after another, each with more people, until edits take too long. */
async function grow(
  server: ContestantName,
  { sizes, pace, limitMs }: GrowingWorkload,
  options: Options,
  note: Note<BusyFigures>,
): Promise<void> {
  for (const size of sizes) {
    const room: BusyWorkload = { kind: "busy", rooms: 1, peoplePerRoom: size, pace };
    const figures = await busy(server, room, options);
    note(`${size} people`, figures);
    // Also if there is no figure, since nothing came.
    if (!(figures.p95 <= limitMs)) return;
  }
}

async function busy(
  server: ContestantName,
  workload: BusyWorkload,
  options: Options,
): Promise<BusyFigures> {
  const { figures, hotspots } = await measureBusy(contestants[server], workload, options);
  if (hotspots) {
    const { peoplePerRoom, rooms } = workload;
    console.log(`${server}, ${rooms} × ${peoplePerRoom} people:\n${hotspotsText(hotspots)}\n`);
  }
  return figures;
}
