import { type KeptReceipt, tripsOf } from "#lib/insight/kept/receipt.ts";
import type { ReceiptInput } from "#lib/insight/receipt/carbon-receipt.ts";
import type { Range } from "#lib/insight/receipt/range.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

/** What a phone draws, a laptop, and a desktop with a large screen: an assumption, nobody's measure. */
export const ASSUMED_WATTS: Range = { low: 5, mid: 25, high: 80 };

/** A visit counts at most so many times as long as was planned: a step stays open over night. */
const MOST_OF_PLAN = 2;
const MINUTE_MS = 60_000;

/** Minutes the steps took, visit by visit. */
export function stepMinutes(
  { runs, steps }: Pick<PublicState, "runs" | "steps">,
  now: number,
): number {
  const minutes = runs.map(({ stepId, startedAt, endedAt }) => {
    const planned = steps.find(({ id }) => id === stepId)?.minutes ?? 0;
    const took = Math.max(0, (endedAt ?? now) - startedAt) / MINUTE_MS;
    return Math.min(took, MOST_OF_PLAN * planned);
  });
  return Math.round(minutes.reduce((sum, each) => sum + each, 0));
}

type Entered = Readonly<{
  kept: KeptReceipt;
  /** Sent and received by the server; `null` if nobody metered it. */
  bytes: number | null;
  people: number;
  /** What the steps took, if nobody entered anything else. */
  minutes: number;
  /** Who thinks that devices draw what is assumed. */
  assumed: string;
}>;

/** What the receipt is computed from: what was measured and entered, and otherwise assumed. */
export function receiptInput({ kept, bytes, people, minutes, assumed }: Entered): ReceiptInput {
  return {
    bytes: bytes ?? 0,
    people,
    minutes: kept.minutes ?? minutes,
    watts: kept.watts?.range ?? ASSUMED_WATTS,
    wattsSource: kept.watts?.source ?? assumed,
    country: kept.country,
    trips: tripsOf(kept),
    travelFactors: kept.factors,
  };
}
