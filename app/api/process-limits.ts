import {
  type AttemptLimit,
  createAttemptLimit,
  joinBudgets,
  workshopBudgets,
} from "#lib/http/attempt-limit.ts";
import { type Services, services } from "#storage/services.ts";

/** What is counted against those who do it too often. */
type ProcessLimits = Readonly<{
  /** Wrong join codes, return codes and create keys. */
  wrongSecrets: AttemptLimit;
  newWorkshops: AttemptLimit;
}>;

// Next may compile this module several times; the counts must exist once, like the services.
const KEY = Symbol.for("green-digital-workshop.process-limits");

type Shared = { [KEY]?: WeakMap<Services, ProcessLimits> };

/** The counts of this process. Every instance of the services has its own. */
export function processLimits(): ProcessLimits {
  const shared = globalThis as Shared;
  shared[KEY] ??= new WeakMap();
  const current = services();
  const known = shared[KEY].get(current);
  if (known) return known;
  const limits = {
    wrongSecrets: createAttemptLimit(joinBudgets),
    newWorkshops: createAttemptLimit(workshopBudgets(current.settings.workshopLimits)),
  };
  shared[KEY].set(current, limits);
  return limits;
}
