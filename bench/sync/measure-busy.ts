import type { Contestant } from "./contestants.ts";
import { foreignCores, machineTime } from "./machine.ts";
import { type Hotspots, hotspotsOf } from "./profile.ts";
import { onStage, type Spent, spentBetween } from "./stage.ts";
import type { BusyWorkload } from "./workloads.ts";

export type BusyFigures = Spent &
  Readonly<{
    /** Milliseconds from an edit's author to every other person. */
    p50: number;
    p95: number;
    p99: number;
    delivered: number;
    /** Edits sent as a share of what should have been sent: less if the load was held up. */
    paced: number;
    loadCores: number;
    foreignCores: number;
  }>;

export type BusyMeasurement = Readonly<{ figures: BusyFigures; hotspots: Hotspots | undefined }>;

/** How long edits take while everybody points and edits, and what that costs the server. */
export function measureBusy(
  contestant: Contestant,
  workload: BusyWorkload,
  { seconds, isProfiled }: Readonly<{ seconds: number; isProfiled: boolean }>,
): Promise<BusyMeasurement> {
  return onStage(contestant, async ({ folder, load, target }) => {
    const { rooms, peoplePerRoom } = workload;
    const plan = { rooms, peoplePerRoom, folder, stateBytes: 0 };
    const where = await target().call("open", plan);
    await load.call("arrive", { target: where, workload, seconds });
    await load.call("warmUp");
    if (isProfiled) await target().call("startProfile");

    const machine = machineTime();
    const before = await target().call("usage");
    const loadCpuSeconds = await load.call("measure");
    const spent = spentBetween(before, await target().call("usage"));
    const others = foreignCores(machine, spent.cpuSeconds + loadCpuSeconds);

    const profile = isProfiled ? await target().call("stopProfile") : undefined;
    const { latency, ...counts } = await load.call("finish");
    const loadCores = loadCpuSeconds / seconds;
    const figures = { ...spent, ...latency, ...counts, loadCores, foreignCores: others };
    return { figures, hotspots: profile && hotspotsOf(profile) };
  });
}
