import { cpus } from "node:os";

/** Processor time the whole machine has spent so far. */
export type MachineTime = Readonly<{ busySeconds: number; atMs: number }>;

/** What others may use of the machine before a figure counts as disturbed, in cores. */
export const QUIET_CORES = 0.2;

const PROBE_MS = 1_000;

export function machineTime(): MachineTime {
  const times = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return { busySeconds: times.reduce((sum, ms) => sum + ms, 0) / 1000, atMs: performance.now() };
}

/**
 * What everybody but us used since, in cores.
 *
 * @param ownSeconds processor time that was ours.
 */
export function foreignCores(since: MachineTime, ownSeconds: number): number {
  const now = machineTime();
  const seconds = (now.atMs - since.atMs) / 1000;
  return Math.max(0, (now.busySeconds - since.busySeconds - ownSeconds) / seconds);
}

/** Waits until the machine is quiet, or for so long. Returns whether it is. */
export async function untilQuiet(patienceSeconds: number): Promise<boolean> {
  const end = performance.now() + patienceSeconds * 1000;
  for (;;) {
    const before = machineTime();
    await new Promise((resolve) => setTimeout(resolve, PROBE_MS));
    if (foreignCores(before, 0) < QUIET_CORES) return true;
    if (performance.now() >= end) return false;
  }
}
