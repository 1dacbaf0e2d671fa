import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import { createLiveProcess } from "#tests/support/live-process.ts";
import { hasPostgres, startPostgresServer } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { hasRedis, startRedisServer } from "#tests/support/redis-server.ts";
import type { Pace } from "../sync/load/schedule.ts";
import { foreignCores, machineTime, untilQuiet } from "../sync/machine.ts";
import { percentilesOf } from "../sync/percentiles.ts";
import { invitedSeats } from "../sync/target/invited-seats.ts";
import { openCrowd } from "./crowd.ts";

/** A room on two nodes, half of its people on each. */
const workloads: Readonly<Record<string, Readonly<{ people: number; pace: Pace }>>> = {
  A: { people: 30, pace: { cursorsPerSecond: 20, editsPerSecond: 2 } },
  B: { people: 200, pace: { cursorsPerSecond: 2, editsPerSecond: 0.2 } },
};

const columns = [
  ...["workload", "edits come", "p50 ms", "p95 ms", "p99 ms", "delivered"],
  ...["cores, each node", "load's", "all others', with PostgreSQL and Redis"],
];

const SECONDS = 10;
/** How long to wait for a machine that others leave alone. */
const PATIENCE_SECONDS = 60;
/** Linux counts processor time in hundredths of a second (`sysconf(_SC_CLK_TCK)`). */
const TICKS_PER_SECOND = 100;

/**
 * How long an edit takes from one node to the other: two live servers as processes of their own, on
 * a PostgreSQL and a Redis of their own, all on this machine, and the load in this process.
 *
 * @param args names of workloads; all if there are none.
 */
export async function run(args: readonly string[]): Promise<void> {
  if (!hasPostgres || !hasRedis) return console.log("needs PostgreSQL's server and redis-server");
  const names = args.length > 0 ? args : Object.keys(workloads);
  console.log(`Node ${process.version}, load average before: ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(`| ${columns.join(" | ")} |\n| ${columns.map(() => "---").join(" | ")} |`);
  for (const name of names) await measure(name);
}

async function measure(name: string): Promise<void> {
  const workload = workloads[name];
  if (!workload) throw new RangeError(`There is no workload ${name}.`);
  const { people, pace } = workload;
  const [postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer()]);
  const databaseUrl = await postgres.createDatabase();
  const nodes = [0, 1].map(() => createLiveProcess({ databaseUrl, redisUrl: redis.url }));
  try {
    await Promise.all(nodes.map((node) => node.start()));
    const storage = await openPostgresStorage({ url: databaseUrl, log: recordedLog() });
    const plan = { rooms: 1, peoplePerRoom: people, folder: "", stateBytes: 0 };
    const seats = await invitedSeats(storage, plan, "");
    await storage.close();
    const crowd = await openCrowd(
      seats,
      nodes.map(({ origin }) => origin),
    );

    await untilQuiet(PATIENCE_SECONDS);
    const machine = machineTime();
    const before = nodes.map(({ pid }) => cpuSecondsOf(pid));
    const own = process.cpuUsage();
    const { sameNode, otherNode, delivered, tookSeconds } = await crowd.work(pace, SECONDS);
    const { user, system } = process.cpuUsage(own);
    const nodeSeconds = nodes.map(({ pid }, index) => cpuSecondsOf(pid) - (before[index] ?? 0));
    const loadSeconds = (user + system) / 1e6;
    const others = foreignCores(machine, loadSeconds + nodeSeconds.reduce((sum, one) => sum + one));
    crowd.leave();

    const tail = [
      `${(100 * delivered).toFixed(1)} %`,
      nodeSeconds.map((seconds) => (seconds / tookSeconds).toFixed(2)).join(", "),
      (loadSeconds / tookSeconds).toFixed(2),
      others.toFixed(2),
    ].join(" | ");
    console.log(`| ${name}: ${people} people | to the other node | ${text(otherNode)} | ${tail} |`);
    console.log(`| | on the same node | ${text(sameNode)} | | | | |`);
  } finally {
    await Promise.all([...nodes, postgres, redis].map((each) => each.discard()));
  }
}

function text(latencies: readonly number[]): string {
  const { p50, p95, p99 } = percentilesOf(latencies);
  return [p50, p95, p99].map((each) => each.toFixed(1)).join(" | ");
}

/** User and system time of a process, fields 14 and 15 of proc(5)'s `stat`. */
function cpuSecondsOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field, in parentheses, may itself hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
