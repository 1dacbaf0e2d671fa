import { Session } from "node:inspector/promises";
import { answerCalls } from "../child-calls.ts";
import type { CpuProfile, Plan, Target, TargetCalls } from "../target.ts";

/** Microseconds between two samples of the profiler. */
const SAMPLING_MICROSECONDS = 200;

/**
 * Lets a server be measured from another process.
 *
 * @param open starts it; `close` is called at most once.
 */
export function serveTarget(
  open: (plan: Plan) => Promise<{ target: Target; close: () => Promise<void> }>,
): void {
  let close: () => Promise<void> = async () => {};
  const session = new Session();
  answerCalls({
    async open(plan) {
      const opened = await open(plan);
      close = opened.close;
      return opened.target;
    },
    async usage() {
      const { user, system } = process.cpuUsage();
      return {
        atMs: performance.now(),
        cpuSeconds: (user + system) / 1e6,
        rssBytes: process.memoryUsage.rss(),
        peakBytes: process.resourceUsage().maxRSS * 1024,
      };
    },
    async startProfile() {
      session.connect();
      await session.post("Profiler.enable");
      await session.post("Profiler.setSamplingInterval", { interval: SAMPLING_MICROSECONDS });
      await session.post("Profiler.start");
    },
    async stopProfile() {
      const { profile } = await session.post("Profiler.stop");
      session.disconnect();
      return profile as CpuProfile;
    },
    close: () => close(),
  } satisfies TargetCalls);
}
