/**
 * Lets `perSecond` things through a second, and up to `burst` at once. What comes in excess is a
 * debt that has to be waited off.
 */
export interface TokenBucket {
  /**
   * Takes one, or so many. Returns how many milliseconds to wait until the debt is gone; 0 without
   * a debt.
   */
  take(now: number, count?: number): number;
}

/** @param now milliseconds of any clock that never goes back. */
export function createTokenBucket(perSecond: number, burst: number, now: number): TokenBucket {
  let tokens = burst;
  let filledAt = now;
  return {
    take(now, count = 1) {
      tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond) - count;
      filledAt = now;
      return tokens >= 0 ? 0 : Math.ceil((-tokens / perSecond) * 1000);
    },
  };
}
