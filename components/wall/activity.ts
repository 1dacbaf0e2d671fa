const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long ago something happened, as people say it. */
export type Ago = "now" | `${number} minutes` | `${number} hours`;

/**
 * Tells in whole minutes, and after an hour in whole hours.
 *
 * @param at milliseconds since 1970, like `now`; a moment to come counts as now.
 */
export function agoOf(at: number, now: number): Ago {
  const passed = now - at;
  if (passed < MINUTE_MS) return "now";
  if (passed < HOUR_MS) return `${Math.floor(passed / MINUTE_MS)} minutes`;
  return `${Math.floor(passed / HOUR_MS)} hours`;
}
