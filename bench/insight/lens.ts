import { inverse, Matrix } from "ml-matrix";
import { groupedFlows } from "#components/insight/lens/flow-layout.ts";
import type { Economy } from "#lib/insight/lens/economy.ts";
import { footprintInSlices, footprintOf } from "#lib/insight/lens/footprint.ts";
import { leverEffect } from "#lib/insight/lens/levers.ts";
import { readSectorFile } from "#lib/insight/lens/read-sector-file.ts";
import { supplyPaths } from "#lib/insight/lens/supply-paths.ts";
import type { Slices } from "#lib/insight/slices.ts";

const SIZES = [42, 150, 400];
const ROUNDS = 5;

/**
 * What a sector table costs, beside the floor: one plain inversion of I − A by ml-matrix. The page
 * pauses between slices, so the longest one is what people may feel.
 */
export function measureLens(): void {
  console.log("| sectors | | of a plain inversion | longest slice, of it | longest slice |");
  console.log("|---:|---|---:|---:|---:|");
  for (const size of SIZES) {
    const economy = economyOf(size);
    const bytes = new TextEncoder().encode(csvOf(economy));
    const rest = new Matrix(
      economy.coefficients.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value)),
    );
    const floor = best(() => [timed(() => inverse(rest))]).total;
    const solved = footprintOf(economy);
    if (!solved.ok) throw new Error(solved.fault.code);
    const { footprint } = solved;
    const lever = { kind: "coefficient", from: 1, to: 2, share: -0.3 } as const;
    const works: Readonly<Record<string, () => readonly number[]>> = {
      "reading its file": () => slices(readSectorFile(bytes, { kind: "coefficients" })),
      "solving it": () => slices(footprintInSlices(economy)),
      "a lever": () => [timed(() => leverEffect(footprint, [lever]))],
      "its flows, grouped": () => [timed(() => groupedFlows(footprint, 10))],
      "its chains": () => [timed(() => supplyPaths(footprint, { share: 0.001 }))],
    };
    for (const [name, work] of Object.entries(works)) {
      const { total, longest } = best(work);
      const cells = [
        size,
        name,
        ratio(total, floor),
        ratio(longest, floor),
        `${longest.toFixed(1)} ms`,
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}

function ratio(time: number, floor: number): string {
  return (time / floor).toFixed(3);
}

/** The quickest of some rounds after one that warms up: what others do on the machine only adds. */
function best(work: () => readonly number[]): Readonly<{ total: number; longest: number }> {
  work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const times = work();
    return {
      total: times.reduce((sum, time) => sum + time, 0),
      longest: times.reduce((most, time) => Math.max(most, time), 0),
    };
  });
  const least = (key: "total" | "longest") => Math.min(...rounds.map((round) => round[key]));
  return { total: least("total"), longest: least("longest") };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of each slice. */
function slices(work: Slices<unknown, unknown>): readonly number[] {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const { done } = work.next();
    times.push(performance.now() - start);
    if (done) return times;
  }
}

/** Sectors that all trade with each other. */
function economyOf(size: number): Economy {
  const at = (i: number, j: number) => ((i * 7919 + j * 104_729) % 1_000) / 1_000;
  const indices = Array.from({ length: size }, (_, index) => index);
  return {
    sectors: indices.map((index) => `Sector ${index}`),
    coefficients: indices.map((i) => indices.map((j) => (at(i, j) / size) * 1.2)),
    demand: indices.map((i) => at(i, 3) * 100),
    intensities: indices.map((i) => at(i, 5)),
  };
}

function csvOf({ sectors, coefficients, demand, intensities }: Economy): string {
  const rows = sectors.map((name, i) => [
    name,
    ...(coefficients[i] ?? []),
    ...[demand[i], intensities[i]],
  ]);
  return [["", ...sectors, "Final demand", "Emission intensity"], ...rows].join("\n");
}
