/**
 * How often a test does what it does: a few times among the unit tests, and often under
 * `npm run endurance`, which runs the files named `*.endurance.test.ts` alone.
 */
export function often(times: Readonly<{ quick: number; endurance: number }>): number {
  return process.env.ENDURANCE ? times.endurance : times.quick;
}

/** Says, among the test results, what was measured. */
export function report(sentence: string): void {
  console.log(sentence);
}
