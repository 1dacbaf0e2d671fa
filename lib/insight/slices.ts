/**
 * Work that pauses by itself, often: whoever drives it may let a page draw and hear in between, or
 * give it up. What it hands out at a pause tells how far it is.
 */
export type Slices<Step, Result> = Generator<Step, Result, undefined>;

/** The result of sliced work, without a pause. */
export function atOnce<Result>(work: Slices<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
