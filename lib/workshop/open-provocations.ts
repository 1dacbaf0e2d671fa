import type { SentProvocation } from "./provocations.ts";

// Apart from their form, which reads what nobody has checked: pages that only show do without.

/** Questions that wait for an answer at the same time; with more of them nobody answers any. */
export const MAX_OPEN_PROVOCATIONS = 5;

/** Those that wait for answers, oldest first. */
export function openProvocations({
  provocations,
}: Readonly<{ provocations: readonly SentProvocation[] }>): SentProvocation[] {
  return provocations.filter(({ withdrawnAt }) => withdrawnAt === null);
}
