import { co2 } from "@tgwf/co2";
import { type Country, type FactorSource, gridOf } from "./grid.ts";
import { none, plus, type Range, roughly, scaled, times } from "./range.ts";
import { type TravelAvoided, type TravelFactor, type Trip, travelAvoided } from "./travel.ts";

/** What was measured, and what people entered. */
export type ReceiptInput = Readonly<{
  /** Sent and received by the server, as it metered. */
  bytes: number;
  people: number;
  /** How long each had a device on for the workshop, on average. */
  minutes: number;
  /** What one device draws; `source` says who thinks so. */
  watts: Range;
  wattsSource: string;
  /** `null` if nobody said: the world's average. */
  country: Country | null;
  trips: readonly Trip[];
  travelFactors: readonly TravelFactor[];
}>;

/** What somebody who reads the receipt has to know; words are looked up where it is shown. */
export type ReceiptNote =
  | "device-use-by-time-not-by-bytes"
  | "energy-per-byte-half-to-double"
  | "one-grid-for-all"
  | "embodied-at-world-average"
  | "world-average-grid"
  | "grid-year-not-stated"
  | "travel-not-subtracted"
  | "travel-without-factor-left-out";

/** Grams of CO2 equivalent, two digits that count. A screening, not for publicity. */
export type CarbonReceipt = Readonly<{
  unit: "gCO2e";
  lines: readonly Readonly<{ id: "data" | "devices"; grams: Range }>[];
  total: Range;
  /** Beside the total, never in it: what would have been is what somebody entered. */
  travel: TravelAvoided;
  method: Readonly<{
    name: "Sustainable Web Design";
    version: "4";
    library: "@tgwf/co2 0.19.0";
    area: string;
    /** Grams of CO2 equivalent per kWh. */
    intensity: Range;
    wattsSource: string;
    sources: readonly FactorSource[];
  }>;
  notes: readonly ReceiptNote[];
}>;

/** The model gives one figure per byte and no bounds. Half to double is ours. */
const BYTES_SPREAD: Range = { low: 0.5, mid: 1, high: 2 };
const WATT_MINUTES_PER_KWH = 60_000;

/** @throws RangeError if a figure is negative or none, or the watts are no range. */
export function carbonReceipt(input: ReceiptInput): CarbonReceipt {
  const { data, devices, travel } = emissionsOf(input);
  const { intensity, area, sources } = gridOf(input.country);
  const notes: readonly (readonly [ReceiptNote, boolean])[] = [
    ["device-use-by-time-not-by-bytes", true],
    ["energy-per-byte-half-to-double", true],
    ["one-grid-for-all", true],
    ["embodied-at-world-average", true],
    ["world-average-grid", area === "world"],
    ["grid-year-not-stated", sources.some(({ date }) => date === null)],
    ["travel-not-subtracted", travel.counted.length > 0],
    ["travel-without-factor-left-out", travel.leftOut.length > 0],
  ];
  return {
    unit: "gCO2e",
    lines: [
      { id: "data", grams: roughly(data) },
      { id: "devices", grams: roughly(devices) },
    ],
    total: roughly(plus(data, devices)),
    travel: { ...travel, grams: travel.grams && roughly(travel.grams) },
    method: {
      ...{ name: "Sustainable Web Design", version: "4", library: "@tgwf/co2 0.19.0" },
      ...{ area, intensity, wattsSource: input.wattsSource, sources },
    },
    notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
  };
}

/**
 * The same figures with all their digits, to go on calculating with.
 *
 * @throws RangeError as `carbonReceipt`.
 */
export function emissionsOf(
  input: ReceiptInput,
): Readonly<{ data: Range; devices: Range; travel: TravelAvoided }> {
  const { bytes, people, minutes, watts } = input;
  for (const figure of [bytes, people, minutes, watts.low]) {
    if (!Number.isFinite(figure) || figure < 0) throw new RangeError(`${figure} is no amount`);
  }
  if (!(watts.low <= watts.mid && watts.mid <= watts.high && Number.isFinite(watts.high))) {
    throw new RangeError("watts are no range");
  }
  const { intensity } = gridOf(input.country);
  const kWh = scaled(watts, (people * minutes) / WATT_MINUTES_PER_KWH);
  return {
    data: times(dataGrams(bytes, intensity), BYTES_SPREAD),
    devices: times(kWh, intensity),
    travel: travelAvoided(input.trips, input.travelFactors),
  };
}

const model = new co2({ model: "swd", version: 4, results: "segment" });

/**
 * Data centres, network, and the making of devices, by the bytes. The use of devices is counted by
 * the time they were on: people look at a board far longer than at a page of as many bytes.
 */
function dataGrams(bytes: number, intensity: Range): Range {
  const at = (grid: number) => {
    const gridIntensity = { device: grid, dataCenter: grid, network: grid };
    const { co2: grams } = model.perByteTrace(bytes, false, { gridIntensity });
    if (grams === 0) return 0;
    return grams.dataCenterCO2e + grams.networkCO2e + grams.consumerDeviceEmbodiedCO2e;
  };
  if (bytes < 1) return none;
  return { low: at(intensity.low), mid: at(intensity.mid), high: at(intensity.high) };
}
