import { z } from "zod";
import { none, plus, type Range, scaled } from "./range.ts";

/** Longest way and most ways anybody can enter: far beyond what a workshop avoids. */
const MAX_KM = 10_000_000;
const MAX_TRIPS = 100;

/** Ways not travelled because of the workshop, as somebody entered them: all people's km together. */
export const tripsSchema = z
  .array(
    z.strictObject({
      mode: z.string().regex(/^[a-z0-9-]{1,40}$/),
      km: z.number().nonnegative().max(MAX_KM),
    }),
  )
  .max(MAX_TRIPS);

export type Trip = z.infer<typeof tripsSchema>[number];

/** What a kilometre of one person stands for. Without source and date it is not counted with. */
export type TravelFactor = Readonly<{
  mode: string;
  gramsPerKm: Range;
  source: string | null;
  /** Year, or ISO date. */
  date: string | null;
}>;

export type TravelAvoided = Readonly<{
  /** Grams of CO2 equivalent; `null` if no way could be counted. */
  grams: Range | null;
  counted: readonly Trip[];
  /** Ways whose mode has no factor that somebody vouches for. */
  leftOut: readonly Trip[];
  factors: readonly TravelFactor[];
}>;

export function travelAvoided(
  trips: readonly Trip[],
  factors: readonly TravelFactor[],
): TravelAvoided {
  const sound = new Map(factors.filter(isVouchedFor).map((factor) => [factor.mode, factor]));
  const counted = trips.filter(({ mode }) => sound.has(mode));
  const grams = counted.reduce(
    (sum, { mode, km }) => plus(sum, scaled(sound.get(mode)?.gramsPerKm ?? none, km)),
    none,
  );
  return {
    grams: counted.length > 0 ? grams : null,
    counted,
    leftOut: trips.filter(({ mode }) => !sound.has(mode)),
    factors: [...sound.values()].filter((factor) => trips.some(({ mode }) => mode === factor.mode)),
  };
}

function isVouchedFor({ source, date }: TravelFactor): boolean {
  return (source ?? "").trim() !== "" && (date ?? "").trim() !== "";
}
