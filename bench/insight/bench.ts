import { measureCoverage } from "./coverage.ts";
import { measureLens } from "./lens.ts";
import { measureReadingAlong } from "./reading-along.ts";
import { run as synthesis } from "./synthesis.ts";

/** What insight computes, against labels by hand and against the clock. */
export async function run(): Promise<void> {
  console.log("### coverage\n");
  measureCoverage();
  console.log("\n### reading along\n");
  await measureReadingAlong();
  console.log("\n### lens\n");
  measureLens();
  console.log("\n### synthesis\n");
  await synthesis();
}
