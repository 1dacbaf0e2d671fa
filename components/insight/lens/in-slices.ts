import type { Slices } from "#lib/insight/slices.ts";

/** How long the page stands still at most, in milliseconds, if the work pauses often enough. */
const LONGEST = 24;

/**
 * Does sliced work without the page standing still for all of it: every now and then the browser
 * may draw and hear.
 *
 * @param onStep told what the work hands out when it is something else than before.
 * @param signal gives the work up.
 * @returns its result; `undefined` if it was given up.
 */
export async function inSlices<Step, Result>(
  work: Slices<Step, Result>,
  onStep: (step: Step) => void,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  let until = 0;
  let last: Step | undefined;
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (step.value !== last) onStep(step.value);
    last = step.value;
    if (performance.now() < until) continue;
    await drawn();
    until = performance.now() + LONGEST;
  }
  return undefined;
}

/** Resolves once what was said last is on the screen; a window nobody sees draws nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
