import { SCREENING } from "./economy.ts";
import type { Footprint } from "./footprint.ts";
import { shownSectors } from "./shown-sectors.ts";

/** Emissions that travel with what one sector buys of another, by index. */
export type Delivery = Readonly<{ from: number; to: number; value: number }>;

export type SectorNetwork = Readonly<{
  stamp: typeof SCREENING;
  /** Those that matter most, by the larger of their shares, largest first. */
  sectors: readonly number[];
  /** The strongest between two of them, largest first; what a sector buys of itself is none. */
  deliveries: readonly Delivery[];
}>;

/**
 * Sectors and what they deliver to each other, weighed by all that was emitted for it at every
 * remove (the seller's multiplier × what the buyer buys of it).
 *
 * @param most how many sectors and how many deliveries at most.
 */
export function sectorNetwork(
  footprint: Footprint,
  most: Readonly<{ sectors: number; deliveries: number }>,
): SectorNetwork {
  const sectors = shownSectors(footprint, most.sectors).single.slice(0, most.sectors);
  const deliveries = sectors
    .flatMap((from) => sectors.map((to) => ({ from, to, value: carried(footprint, from, to) })))
    .filter(({ from, to, value }) => from !== to && value > 0)
    .sort(byStrength)
    .slice(0, most.deliveries);
  return { stamp: SCREENING, sectors, deliveries };
}

/** A sector's strongest deliveries, of all there are: what it buys, and what is bought of it. */
export function strongestOf(
  footprint: Footprint,
  sector: number,
  most: number,
): Readonly<{ suppliers: readonly Delivery[]; buyers: readonly Delivery[] }> {
  const strongest = (pairs: readonly Omit<Delivery, "value">[]) =>
    pairs
      .map(({ from, to }) => ({ from, to, value: carried(footprint, from, to) }))
      .filter(({ from, to, value }) => from !== to && value > 0)
      .sort(byStrength)
      .slice(0, most);
  const all = [...footprint.output.keys()];
  return {
    suppliers: strongest(all.map((from) => ({ from, to: sector }))),
    buyers: strongest(all.map((to) => ({ from: sector, to }))),
  };
}

function carried({ economy, multipliers, output }: Footprint, from: number, to: number): number {
  return (multipliers[from] ?? 0) * (economy.coefficients[from]?.[to] ?? 0) * (output[to] ?? 0);
}

function byStrength(a: Delivery, b: Delivery): number {
  return b.value - a.value || a.from - b.from || a.to - b.to;
}
