import { run as synthesis } from "./synthesis.ts";

/** What insight computes, against labels by hand and against the clock. */
export async function run(): Promise<void> {
  console.log("### synthesis\n");
  await synthesis();
}
