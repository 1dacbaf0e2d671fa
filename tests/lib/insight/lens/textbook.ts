import type { Economy } from "#lib/insight/lens/economy.ts";
import { footprintOf } from "#lib/insight/lens/footprint.ts";

/**
 * The two-sector table that Miller & Blair, *Input–Output Analysis: Foundations and Extensions*
 * (1985; 2nd ed. 2009), work through in chapter 2: agriculture and manufacturing, transactions
 * 150 500 / 200 100, final demand 350 1700, output 1000 2000. For final demand of 600 and 1500
 * the published solution is output of 1247.52 and 1841.58 and transactions of
 * 187.13 460.40 / 249.51 92.08 (0.2 × 1247.5248 is 249.50496, so 249.50). By hand: det(I − A) = 0.85 × 0.95 − 0.25 × 0.20 = 0.7575, and
 * L = [0.95 0.25; 0.20 0.85] / 0.7575 = [1.2541 0.3300; 0.2640 1.1221].
 */
export const textbookCsv = [
  "from \\ to,Agriculture,Manufacturing,Final demand,Total output,Emission intensity (t per unit)",
  "Agriculture,150,500,350,1000,0.8",
  "Manufacturing,200,100,1700,2000,0.3",
  "Value added,650,1400,1100,,",
  "Total input,1000,2000,3150,,",
].join("\n");

/** The same as coefficients; the intensities are ours. */
export const textbook: Economy = {
  sectors: ["Agriculture", "Manufacturing"],
  coefficients: [
    [0.15, 0.25],
    [0.2, 0.05],
  ],
  demand: [350, 1700],
  intensities: [0.8, 0.3],
};

/** @throws {Error} if the economy has no solution. */
export function solved(economy: Economy) {
  const result = footprintOf(economy);
  if (!result.ok) throw new Error(result.fault.code);
  return result.footprint;
}
