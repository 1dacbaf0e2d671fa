import { SCREENING } from "./economy.ts";
import type { Footprint } from "./footprint.ts";

/** Emissions at the end of one chain of purchases. */
export type SupplyPath = Readonly<{
  /** Sectors from what is finally bought back to where it is emitted. */
  sectors: readonly number[];
  value: number;
}>;

export type SupplyPaths = Readonly<{
  stamp: typeof SCREENING;
  /** Largest first. */
  paths: readonly SupplyPath[];
  /** `false` if a longer chain, or one that was not looked at, may reach the share too. */
  isComplete: boolean;
}>;

/** A chain, and the output its last sector makes for it. */
type Chain = Readonly<{ sectors: readonly number[]; made: number }>;

/** Most chains looked at; beyond, the search ends and says so. */
const MAX_VISITS = 100_000;

/**
 * Chains of purchases that carry at least a share of all emissions: structural path analysis
 * (Defourny & Thorbecke 1984). A chain is followed only while all that lies behind it together
 * reaches the share, which its multiplier tells.
 *
 * @param share of the total, above 0.
 * @param longest number of sectors in a chain.
 * @throws {RangeError} if the share is not above 0.
 */
export function supplyPaths(
  footprint: Footprint,
  { share = 0.01, longest = 6 }: Readonly<{ share?: number; longest?: number }> = {},
): SupplyPaths {
  if (!(share > 0)) throw new RangeError("share must be above 0");
  const { economy, total } = footprint;
  const least = share * total;
  const paths: SupplyPath[] = [];
  let isComplete = true;
  let visits = 0;
  const open: Chain[] = total > 0 ? firstChains(footprint, least) : [];
  for (let chain = open.pop(); chain && visits < MAX_VISITS; chain = open.pop()) {
    visits += 1;
    const last = chain.sectors.at(-1) ?? 0;
    const emitted = chain.made * (economy.intensities[last] ?? 0);
    if (emitted >= least) paths.push({ sectors: chain.sectors, value: emitted });
    const further = longerChains(footprint, chain, least);
    if (chain.sectors.length < longest) open.push(...further);
    else if (further.length > 0) isComplete = false;
  }
  paths.sort((a, b) => b.value - a.value || a.sectors.length - b.sectors.length);
  return { stamp: SCREENING, paths, isComplete: isComplete && open.length === 0 };
}

function firstChains({ economy, multipliers }: Footprint, least: number): Chain[] {
  return economy.demand.flatMap((made, sector) =>
    made * (multipliers[sector] ?? 0) >= least ? [{ sectors: [sector], made }] : [],
  );
}

/** The chain with each supplier of its last sector behind which enough is emitted. */
function longerChains({ economy, multipliers }: Footprint, chain: Chain, least: number): Chain[] {
  const last = chain.sectors.at(-1) ?? 0;
  return economy.coefficients.flatMap((row, sector) => {
    const made = chain.made * (row[last] ?? 0);
    if (made * (multipliers[sector] ?? 0) < least) return [];
    return [{ sectors: [...chain.sectors, sector], made }];
  });
}
