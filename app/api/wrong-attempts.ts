import { type AttemptLimit, createAttemptLimit, joinBudgets } from "#lib/http/attempt-limit.ts";
import { clientAddress } from "#lib/http/client-address.ts";
import { problem } from "#lib/http/problem.ts";
import { type Services, services } from "#storage/services.ts";

// Next may compile this module several times; the count must exist once, like the services.
const KEY = Symbol.for("green-digital-workshop.wrong-attempts");

type Shared = { [KEY]?: WeakMap<Services["storage"], AttemptLimit> };

/** The process's count of wrong join codes, return codes and create keys. */
function wrongAttempts(): AttemptLimit {
  const shared = globalThis as Shared;
  shared[KEY] ??= new WeakMap();
  const { storage } = services();
  const known = shared[KEY].get(storage);
  if (known) return known;
  const limit = createAttemptLimit(joinBudgets);
  shared[KEY].set(storage, limit);
  return limit;
}

/** Seconds the sender of a request has to wait before another secret is looked at; usually 0. */
export function secondsToWait(headers: Pick<Headers, "get">): number {
  return wrongAttempts().wait(clientAddress(headers), Date.now());
}

/** Notes that a request brought a wrong secret. */
export function noteWrongAttempt(headers: Pick<Headers, "get">): void {
  wrongAttempts().wrong(clientAddress(headers), Date.now());
}

/** The answer to someone who has to wait; `undefined` if nobody has to. */
export function tooManyAttempts(headers: Pick<Headers, "get">): Response | undefined {
  const seconds = secondsToWait(headers);
  if (seconds === 0) return undefined;
  return problem("too-many-attempts", undefined, { "retry-after": String(seconds) });
}
