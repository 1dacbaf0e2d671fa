import { z } from "zod";
import { oneLine } from "../../workshop/one-line.ts";
import type { ReceiptInput } from "../receipt/carbon-receipt.ts";
import { keptPart } from "./kept-part.ts";

/** Most ways one can enter, and how long what people write may be, in characters. */
export const MAX_WAYS = 40;
export const MAX_SOURCE = 200;
/** Far beyond what a workshop avoids, or a device draws. */
const MAX_PEOPLE = 10_000;
const MAX_KM = 50_000;
const MAX_WATTS = 2_000;
const MAX_GRAMS_PER_KM = 10_000;
export const MAX_MINUTES = 100_000;

function rangeUpTo(most: number) {
  const amount = z.number().nonnegative().max(most);
  return z
    .strictObject({ low: amount, mid: amount, high: amount })
    .refine(({ low, mid, high }) => low <= mid && mid <= high, "in order");
}

/** How people travel; each is named in every language. */
export const travelModes = [
  "walk-or-bike",
  "metro",
  "bus",
  "coach",
  "train",
  "high-speed-train",
  "car",
  "taxi",
  "ferry",
  "flight",
] as const;

/** A way that nobody had to travel: by how many people, and how far each, there and back. */
const waySchema = z.strictObject({
  mode: z.enum(travelModes),
  people: z.int().min(1).max(MAX_PEOPLE),
  km: z.number().positive().max(MAX_KM),
});

/** What a kilometre of one person stands for, with who says so: none comes with the app. */
const factorSchema = z.strictObject({
  mode: z.enum(travelModes),
  gramsPerKm: rangeUpTo(MAX_GRAMS_PER_KM),
  source: oneLine(MAX_SOURCE),
  /** Year, or ISO date. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
});

/** What people entered for the workshop's receipt. */
export const receipt = keptPart(
  z
    .strictObject({
      /** ISO 3166 codes; `null`: nobody said. */
      country: z
        .strictObject({
          alpha2: z.string().regex(/^[A-Z]{2}$/),
          alpha3: z.string().regex(/^[A-Z]{3}$/),
        })
        .nullable(),
      /** How long a device was on for each; `null`: as long as the workshop's steps took. */
      minutes: z.number().nonnegative().max(MAX_MINUTES).nullable(),
      /** What a device draws, with who says so; `null`: the app's assumption. */
      watts: z
        .strictObject({ range: rangeUpTo(MAX_WATTS), source: oneLine(MAX_SOURCE) })
        .nullable(),
      ways: z.array(waySchema).max(MAX_WAYS),
      /** One for each mode at most. */
      factors: z.array(factorSchema).max(travelModes.length),
    })
    .refine(
      ({ factors }) => new Set(factors.map(({ mode }) => mode)).size === factors.length,
      "one factor for each mode",
    ),
  { country: null, minutes: null, watts: null, ways: [], factors: [] },
);

export type KeptReceipt = z.output<typeof receipt.schema>;

/** Ways as they are counted: all people's kilometres together. */
export function tripsOf({ ways }: Pick<KeptReceipt, "ways">): ReceiptInput["trips"] {
  return ways.map(({ mode, people, km }) => ({ mode, km: people * km }));
}
