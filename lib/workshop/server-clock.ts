/** One question about the time and its answer, all in milliseconds since 1970. */
export type TimeAnswer = Readonly<{
  /** By our clock. */
  askedAt: number;
  /** By the server's. */
  serverAt: number;
  /** By our clock. */
  heardAt: number;
}>;

/** How far off an estimate may be at most if both ways could take any part of the time. */
export type ClockEstimate = Readonly<{ offsetMs: number; errorMs: number }>;

/**
 * How much to add to our clock to have the server's. The answer that took the least time knows
 * best: its time was read somewhere between question and answer, and we take the middle.
 *
 * @returns `undefined` without a usable answer, as when our clock was set back meanwhile.
 */
export function estimateClock(answers: readonly TimeAnswer[]): ClockEstimate | undefined {
  const usable = answers.filter(({ askedAt, heardAt }) => heardAt >= askedAt);
  const [best] = usable.toSorted((one, other) => tripOf(one) - tripOf(other));
  if (!best) return undefined;
  const middle = (best.askedAt + best.heardAt) / 2;
  return { offsetMs: Math.round(best.serverAt - middle), errorMs: Math.ceil(tripOf(best) / 2) };
}

function tripOf({ askedAt, heardAt }: TimeAnswer): number {
  return heardAt - askedAt;
}
