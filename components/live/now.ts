/** The moment by the clock that timers go by; milliseconds since 1970. */
export function now(): number {
  return Date.now();
}
