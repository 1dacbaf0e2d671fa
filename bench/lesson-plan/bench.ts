import { monitorEventLoopDelay } from "node:perf_hooks";
import { createRenderPool } from "#export/render-pool.ts";
import { locales } from "#lib/locales.ts";
import { sampleWorkshop } from "./sample-plan.ts";
import { timed } from "./timed.ts";

const AT_ONCE = 9;

/**
 * How long a plan takes once fonts are loaded, beside the floor of the same run; what long ones and
 * many take; and what nine at once do to the event loop that asked for them.
 */
export async function run(): Promise<void> {
  // React reads it while loading, so before that: its development build is slower and keeps more in memory.
  Object.assign(process.env, { NODE_ENV: "production" });
  const { measureHeap, measureLength, measurePlan } = await import("./measure-plan.ts");
  for (const locale of locales) await measurePlan(locale);
  await measureLength();
  await measureHeap();
  await measurePool();
}

async function measurePool() {
  const pool = createRenderPool({ warn() {} });
  const task = {
    stored: sampleWorkshop("zh-Hans"),
    profile: "lesson-plan",
    locale: "zh-Hans",
    paper: "A4",
    now: Date.now(),
  } as const;
  const cold = await timed(() => pool.lessonPlanPdf(task));
  const warm = await timed(() => pool.lessonPlanPdf(task));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const all = await timed(() =>
    Promise.all(Array.from({ length: AT_ONCE }, () => pool.lessonPlanPdf(task))),
  );
  delay.disable();
  await pool.close();
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1);
  console.log(
    `worker: first ${cold} ms, then ${warm} ms; ${AT_ONCE} at once ${all} ms, ` +
      `event loop delay p99 ${ms(delay.percentile(99))} ms, max ${ms(delay.max)} ms`,
  );
}
