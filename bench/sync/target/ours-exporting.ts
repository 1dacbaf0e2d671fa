import { createRenderPool } from "#export/render-pool.ts";
import { sampleWorkshop } from "../../lesson-plan/sample-plan.ts";
import { serveOurs } from "./serve-ours.ts";

/** As many as wait and are made at once, all the time. */
const AT_ONCE = 10;

/** Our server while it makes one PDF after another, always ten asked for. */
serveOurs({ echoes: true, beside: keepExporting });

function keepExporting(): () => Promise<void> {
  const pool = createRenderPool({ warn() {} }, { maxWaiting: AT_ONCE });
  const task = {
    stored: sampleWorkshop("zh-Hans"),
    profile: "lesson-plan",
    locale: "zh-Hans",
    paper: "A4",
    now: Date.now(),
  } as const;
  let isStopped = false;

  async function one(): Promise<void> {
    while (!isStopped) await pool.lessonPlanPdf(task);
  }

  const all = Array.from({ length: AT_ONCE }, one);
  return async () => {
    isStopped = true;
    await Promise.all(all);
    await pool.close();
  };
}
