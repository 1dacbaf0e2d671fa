import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import type { LoadResult, Target, Workload } from "./workload.ts";

const workloads: readonly Workload[] = [
  { name: "A", people: 30, cursorsPerSecond: 20, editsPerSecond: 2, seconds: 8 },
  { name: "B", people: 200, cursorsPerSecond: 2, editsPerSecond: 0.2, seconds: 8 },
];

type Row = Readonly<{ server: string; result: LoadResult; cpuSeconds: number }>;

/**
 * How long an edit takes from one person's document to the others' while a room is busy, with our
 * server, which writes every edit to disk first, and with a bare broadcast, which is as little as
 * a server can do. Server and load are processes of their own.
 */
export async function run(): Promise<void> {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} cores, load average before: ${load}\n`);
  for (const workload of workloads) {
    const { name, people, cursorsPerSecond, editsPerSecond } = workload;
    const rates = `${cursorsPerSecond} cursors and ${editsPerSecond} edits a second each`;
    console.log(`Workload ${name}: one room, ${people} people, ${rates}`);
    const ours = await measure("ours, durable", "./live-target.ts", workload);
    const floor = await measure("bare broadcast", "./floor-target.ts", workload);
    print(ours, floor);
  }
}

async function measure(server: string, file: string, workload: Workload): Promise<Row> {
  const target = start(file);
  const load = start("./load.ts");
  try {
    target.send(workload);
    const [where] = (await once(target, "message")) as [Target];
    load.send({ workload, target: where });
    // The load says when everybody is in the room, so that joining is not counted.
    await once(load, "message");
    const before = await cpuOf(target);
    const [result] = (await once(load, "message")) as [LoadResult];
    return { server, result, cpuSeconds: (await cpuOf(target)) - before };
  } finally {
    await Promise.all([stop(load), stop(target)]);
  }
}

function start(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ["--import", "tsx"],
  });
}

async function cpuOf(target: ChildProcess): Promise<number> {
  const answer = once(target, "message");
  target.send("cpu");
  const [seconds] = (await answer) as [number];
  return seconds;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, "exit");
  child.send("stop");
  await exit;
}

function print(ours: Row, floor: Row): void {
  console.table(
    Object.fromEntries(
      [ours, floor].map(({ server, result, cpuSeconds }) => [
        server,
        {
          "p50 ms": round(result.p50),
          "p95 ms": round(result.p95),
          "p99 ms": round(result.p99),
          "delivered %": round(100 * result.delivered),
          "server CPU s": round(cpuSeconds),
        },
      ]),
    ),
  );
  const cpu = (ours.cpuSeconds / floor.cpuSeconds).toFixed(2);
  const latency = (ours.result.p95 / floor.result.p95).toFixed(1);
  console.log(`ours ÷ floor: CPU ${cpu}, p95 ${latency}\n`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
