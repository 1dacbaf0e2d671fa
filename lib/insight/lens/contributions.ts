import { SCREENING, sum } from "./economy.ts";
import type { Footprint } from "./footprint.ts";

/** Emissions on their way between two sectors, by index. */
export type EmissionFlow = Readonly<{ from: number; to: number; value: number }>;

export type EmissionFlows = Readonly<{
  stamp: typeof SCREENING;
  /** Largest first; none of nothing. */
  flows: readonly EmissionFlow[];
  /** What the flows left out add up to. */
  rest: number;
}>;

/**
 * Who emits for whose product: what is emitted in `from` for what is finally bought of `to`. All
 * flows and the rest add up to the total; a sector's flows out to its direct emissions, those in
 * to its embodied ones.
 */
export function attribution(footprint: Footprint, most = 60): EmissionFlows {
  return largest(most, (keep) =>
    eachAttributed(footprint, (from, to, value) => keep({ from, to, value })),
  );
}

/** Hands out who emits for whose product, pair by pair: of a large table 160,000. */
export function eachAttributed(
  { inverse, economy }: Footprint,
  visit: (from: number, to: number, value: number) => void,
): void {
  const { intensities, demand } = economy;
  for (const [from, row] of inverse.entries()) {
    const intensity = intensities[from] ?? 0;
    for (const [to, value] of row.entries()) visit(from, to, intensity * value * (demand[to] ?? 0));
  }
}

/**
 * Emissions carried by what sectors buy of each other: all that was emitted, at every remove, for
 * what `to` bought from `from`. The same emissions travel on along the chain, so that these do not
 * add up to the total.
 */
export function carriedByPurchases(footprint: Footprint, most = 60): EmissionFlows {
  const { economy, multipliers, output } = footprint;
  return largest(most, (keep) => {
    for (const [from, row] of economy.coefficients.entries()) {
      for (const [to, value] of row.entries()) {
        keep({ from, to, value: (multipliers[from] ?? 0) * value * (output[to] ?? 0) });
      }
    }
  });
}

/** Flows held before those that are too small go; a table of 400 sectors has 160,000. */
const HELD = 4_096;

function largest(most: number, visit: (keep: (flow: EmissionFlow) => void) => void): EmissionFlows {
  let held: EmissionFlow[] = [];
  let rest = 0;
  const drop = () => {
    held.sort((a, b) => b.value - a.value || a.from - b.from || a.to - b.to);
    rest += sum(held.slice(most).map(({ value }) => value));
    held = held.slice(0, most);
  };
  visit((flow) => {
    if (flow.value <= 0) return;
    held.push(flow);
    if (held.length >= most + HELD) drop();
  });
  drop();
  return { stamp: SCREENING, flows: held, rest };
}

/** A sector where emissions gather; shares are of the total, from 0 to 1. */
export type Hotspot = Readonly<{
  sector: number;
  direct: number;
  embodied: number;
  directShare: number;
  embodiedShare: number;
  /** How much of the embodied was emitted by other sectors or at a further remove. */
  upstreamShare: number;
  /** Where it shows: in its own chimneys, in what is bought of it, or in both alike. */
  seenFrom: "production" | "consumption" | "both";
}>;

/** Shares that differ by less count as alike. */
const ALIKE = 0.02;

/** Sectors by the larger of their two shares, largest first; none of nothing. */
export function hotspots(
  footprint: Footprint,
): Readonly<{ stamp: typeof SCREENING; hotspots: readonly Hotspot[] }> {
  const { direct, embodied, economy, total } = footprint;
  const all = economy.sectors.map((_, sector): Hotspot => {
    const [own, whole] = [direct[sector] ?? 0, embodied[sector] ?? 0];
    const first = (economy.intensities[sector] ?? 0) * (economy.demand[sector] ?? 0);
    const directShare = total > 0 ? own / total : 0;
    const embodiedShare = total > 0 ? whole / total : 0;
    return {
      sector,
      direct: own,
      embodied: whole,
      directShare,
      embodiedShare,
      upstreamShare: whole > 0 ? 1 - first / whole : 0,
      seenFrom: sideOf(directShare - embodiedShare),
    };
  });
  const weight = ({ directShare, embodiedShare }: Hotspot) => Math.max(directShare, embodiedShare);
  return {
    stamp: SCREENING,
    hotspots: all
      .filter((each) => weight(each) > 0)
      .toSorted((a, b) => weight(b) - weight(a) || a.sector - b.sector),
  };
}

function sideOf(difference: number): Hotspot["seenFrom"] {
  if (Math.abs(difference) < ALIKE) return "both";
  return difference > 0 ? "production" : "consumption";
}
