import { request } from "#components/workshop/request.ts";
import { estimateClock, type TimeAnswer } from "#lib/workshop/server-clock.ts";

/** How often the server is asked at a time; the quickest answer counts. */
const QUESTIONS = 3;
/** Clocks part slowly: how long until it is asked again, in milliseconds. */
const AGAIN_MS = 10 * 60_000;

let offsetMs = 0;

/** The moment by the server's clock, which timers go by; milliseconds since 1970. */
export function now(): number {
  return Date.now() + offsetMs;
}

/**
 * Sets {@link now} by the server's clock, and again now and then and when the page wakes. Without an
 * answer the device's own clock has to do. Returns its undo.
 */
export function followServerClock(): () => void {
  const ask = () => void setClock();
  const onVisible = () => {
    if (document.visibilityState === "visible") ask();
  };
  ask();
  const again = setInterval(ask, AGAIN_MS);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    clearInterval(again);
    document.removeEventListener("visibilitychange", onVisible);
  };
}

async function setClock(): Promise<void> {
  const answers: TimeAnswer[] = [];
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    const askedAt = Date.now();
    const outcome = await request("GET", "/api/time");
    const serverAt = outcome.ok ? timeIn(outcome.value) : undefined;
    if (serverAt === undefined) return;
    answers.push({ askedAt, serverAt, heardAt: Date.now() });
  }
  const estimate = estimateClock(answers);
  // Within what the way may have taken, clocks agree: a better guess would only make seconds jump.
  if (estimate && Math.abs(estimate.offsetMs - offsetMs) > estimate.errorMs) {
    offsetMs = estimate.offsetMs;
  }
}

/** By hand: pages that only tell the time have no other use for a parser. */
function timeIn(answer: unknown): number | undefined {
  const isAnswer = typeof answer === "object" && answer !== null && "now" in answer;
  return isAnswer && typeof answer.now === "number" ? answer.now : undefined;
}
