import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Child, startChild } from "./child-calls.ts";
import type { Contestant } from "./contestants.ts";
import type { LoadCalls } from "./load-calls.ts";
import type { TargetCalls, Usage } from "./target.ts";

/** A server under test and its load, each in a process of its own, and a folder for the server. */
export interface Stage {
  readonly folder: string;
  readonly load: Child<LoadCalls>;
  /** The server's process. */
  target(): Child<TargetCalls>;
  /** Stops the server as an operator would, and starts a new process. It is not opened yet. */
  restart(): Promise<void>;
}

/** Sets the stage for a piece of work and clears it away, whatever happens. */
export async function onStage<Result>(
  { file }: Contestant,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-sync-"));
  const load = startChild<LoadCalls>("./load/load.ts");
  let target = startChild<TargetCalls>(file);
  try {
    const result = await work({
      folder,
      load,
      target: () => target,
      async restart() {
        await target.call("close");
        target.kill();
        target = startChild<TargetCalls>(file);
      },
    });
    await target.call("close");
    return result;
  } finally {
    load.kill();
    target.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a server used between two moments. */
export type Spent = Readonly<{ cpuSeconds: number; cores: number; rssMb: number; peakMb: number }>;

const MEGABYTE = 1e6;

export function spentBetween(before: Usage, after: Usage): Spent {
  const cpuSeconds = after.cpuSeconds - before.cpuSeconds;
  return {
    cpuSeconds,
    cores: cpuSeconds / ((after.atMs - before.atMs) / 1000),
    rssMb: after.rssBytes / MEGABYTE,
    peakMb: after.peakBytes / MEGABYTE,
  };
}
