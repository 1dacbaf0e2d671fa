import { averageIntensity, electricityMaps } from "@tgwf/co2";
import type { Range } from "./range.ts";

/** Where the electricity is from, by both ISO 3166 codes: the two tables have one each. */
export type Country = Readonly<{ alpha2: string; alpha3: string }>;

/** Where a factor is from, for people to look up. `date` is `null` if the source states none. */
export type FactorSource = Readonly<{ name: string; date: string | null; licence: string }>;

export type Grid = Readonly<{
  /** Grams of CO2 equivalent per kWh. */
  intensity: Range;
  /** `world` if the country is not said, or not in the table. */
  area: string;
  sources: readonly FactorSource[];
}>;

/** The table has no year of its own; it came with the package. */
const ember: FactorSource = { name: "Ember (co2.js 0.19.0)", date: null, licence: "CC BY-SA 4.0" };
const maps: FactorSource = { name: "Electricity Maps", date: "2025", licence: "ODbL 1.0" };
/** What the Sustainable Web Design model itself counts the world's electricity with. */
const model: FactorSource = {
  name: "Sustainable Web Design v4",
  date: null,
  licence: "Apache-2.0",
};
const MODEL_WORLD = 494;

/**
 * How much carbon a kWh stands for: yearly averages. The middle is Ember's; where another table has
 * another figure, the range goes from one to the other.
 */
export function gridOf(country: Country | null): Grid {
  const own = country ? averageIntensity.data[country.alpha3] : undefined;
  // The table says 0 where nobody knows.
  if (!country || !own) {
    const world = averageIntensity.data.WORLD ?? MODEL_WORLD;
    return {
      intensity: spanned(world, MODEL_WORLD),
      area: "world",
      sources: [ember, model],
    };
  }
  const other = electricityMaps.yearly2025.data[country.alpha2]?.carbonIntensity.value;
  return {
    intensity: spanned(own, other || own),
    area: country.alpha3,
    sources: other ? [ember, maps] : [ember],
  };
}

function spanned(mid: number, other: number): Range {
  return { low: Math.min(mid, other), mid, high: Math.max(mid, other) };
}
