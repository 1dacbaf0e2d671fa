import type { Workshop } from "../../workshop/model.ts";
import { type KeptReceipt, tripsOf } from "../kept/receipt.ts";
import type { ReceiptInput } from "./carbon-receipt.ts";
import type { MeterReport } from "./meter-report.ts";
import type { Range } from "./range.ts";

/** What a phone draws, a laptop, and a desktop with a large screen: an assumption, nobody's measure. */
export const ASSUMED_WATTS: Range = { low: 5, mid: 25, high: 80 };

/** A visit counts at most so many times as long as was planned: a step stays open over night. */
const MOST_OF_PLAN = 2;
const MINUTE_MS = 60_000;

/** Minutes the steps took, visit by visit. */
export function stepMinutes(
  { runs, steps }: Pick<Workshop, "runs" | "steps">,
  now: number,
): number {
  const minutes = runs.map(({ stepId, startedAt, endedAt }) => {
    const planned = steps.find(({ id }) => id === stepId)?.minutes ?? 0;
    const took = Math.max(0, (endedAt ?? now) - startedAt) / MINUTE_MS;
    return Math.min(took, MOST_OF_PLAN * planned);
  });
  return Math.round(minutes.reduce((sum, each) => sum + each, 0));
}

/** A meter that saw less than this part of the steps' time was not there for most of it. */
const LEAST_SEEN = 0.1;

/**
 * What was metered, if the meter was there while people worked: not for a workshop that was opened
 * from a file, or is older than the meter, and was only looked at since.
 */
export function soundMeter(
  meter: MeterReport | undefined,
  people: number,
  steps: number,
): MeterReport | undefined {
  if (!meter || meter.deviceSeconds === 0) return undefined;
  return meter.deviceSeconds >= LEAST_SEEN * 60 * steps * people ? meter : undefined;
}

/** Who says how long devices were on. */
export type MinutesFrom = "entered" | "metered" | "steps";

type Known = Readonly<{
  kept: Pick<KeptReceipt, "minutes">;
  /** As {@link soundMeter} gives it. */
  meter: MeterReport | undefined;
  people: number;
  /** What the steps took. */
  steps: number;
}>;

/**
 * How long each had a device on, on average, to a tenth of a minute: as somebody entered it, else as
 * the server metered it, else as long as the steps took.
 */
export function deviceMinutes({ kept, meter, people, steps }: Known): Readonly<{
  minutes: number;
  from: MinutesFrom;
}> {
  if (kept.minutes !== null) return { minutes: kept.minutes, from: "entered" };
  if (!meter || meter.deviceSeconds === 0 || people === 0) return { minutes: steps, from: "steps" };
  return { minutes: Math.round(meter.deviceSeconds / 6 / people) / 10, from: "metered" };
}

type Entered = Readonly<{
  kept: KeptReceipt;
  /** Sent and received by the server; `null` if nobody metered it. */
  bytes: number | null;
  people: number;
  minutes: number;
  /** Who thinks that devices draw what is assumed. */
  assumed: string;
}>;

type WorkshopFacts = Readonly<{
  workshop: Pick<Workshop, "runs" | "steps">;
  /** Everybody who joined. */
  people: number;
  kept: KeptReceipt;
  /** As the server gives it; `undefined` while nobody knows. */
  meter: MeterReport | undefined;
  now: number;
  assumed: string;
}>;

/**
 * What a workshop's receipt is computed from at a moment, wherever it is shown: on its page, in a
 * corner of other pages, and on paper.
 */
export function workshopInput({ workshop, people, kept, meter, now, assumed }: WorkshopFacts) {
  const steps = stepMinutes(workshop, now);
  const sound = soundMeter(meter, people, steps);
  const bytes = sound && sound.bytes > 0 ? sound.bytes : null;
  const { minutes, from } = deviceMinutes({ kept, meter: sound, people, steps });
  const unentered = deviceMinutes({ kept: { minutes: null }, meter: sound, people, steps });
  return {
    input: receiptInput({ kept, bytes, people, minutes, assumed }),
    isMetered: bytes !== null,
    minutesFrom: from,
    /** Minutes as they are if nobody enters any. */
    unentered: unentered.minutes,
    /** Whether nobody had a device on yet: there is nothing to count. */
    isEmpty: minutes === 0 || people === 0,
  } as const;
}

/** What the receipt is computed from: what was measured and entered, and otherwise assumed. */
export function receiptInput({ kept, bytes, people, minutes, assumed }: Entered): ReceiptInput {
  return {
    ...{ bytes: bytes ?? 0, people, minutes },
    watts: kept.watts?.range ?? ASSUMED_WATTS,
    wattsSource: kept.watts?.source ?? assumed,
    country: kept.country,
    trips: tripsOf(kept),
    travelFactors: kept.factors,
  };
}
