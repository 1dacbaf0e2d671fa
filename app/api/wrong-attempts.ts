import { clientAddress } from "#lib/http/client-address.ts";
import { problem } from "#lib/http/problem.ts";
import { processLimits } from "./process-limits.ts";

/** Seconds the sender of a request has to wait before another secret is looked at; usually 0. */
export function secondsToWait(headers: Pick<Headers, "get">): number {
  return processLimits().wrongSecrets.wait(clientAddress(headers), Date.now());
}

/** Notes that a request brought a wrong secret. */
export function noteWrongAttempt(headers: Pick<Headers, "get">): void {
  processLimits().wrongSecrets.count(clientAddress(headers), Date.now());
}

/** The answer to someone who has to wait; `undefined` if nobody has to. */
export function tooManyAttempts(headers: Pick<Headers, "get">): Response | undefined {
  const seconds = secondsToWait(headers);
  return seconds === 0 ? undefined : waitFor(seconds);
}

/** `too-many-attempts`, with when to come back. */
export function waitFor(seconds: number): Response {
  return problem("too-many-attempts", undefined, { "retry-after": String(seconds) });
}
