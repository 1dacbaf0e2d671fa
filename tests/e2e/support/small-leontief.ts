import { readFileSync } from "node:fs";

/** What the lens should find, computed without any of its code: rounds of purchases, added up. */
export type SmallFootprint = Readonly<{
  sectors: readonly string[];
  total: number;
  direct: readonly number[];
  embodied: readonly number[];
}>;

/** More rounds than any digit shows: each is less than 0.9 of the one before. */
const ROUNDS = 600;

/**
 * Reads a plain table of sales: sectors, final demand, total output, intensity.
 *
 * @param intensityOf what one unit of a sector's output emits, given what the table says.
 */
export function smallFootprint(
  path: string,
  intensityOf: (sector: string, intensity: number) => number = (_, intensity) => intensity,
): SmallFootprint {
  const [, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const rows = lines.map((line) => line.trim().split(","));
  const sectors = rows.map(([name = ""]) => name);
  const size = sectors.length;
  const sales = rows.map((row) => row.slice(1, size + 1).map(Number));
  const column = (at: number) => rows.map((row) => Number(row[size + at]));
  const [demand, output] = [column(1), column(2)];
  const intensities = column(3).map((value, i) => intensityOf(sectors[i] ?? "", value));
  const at = (values: readonly number[], i: number) => values[i] ?? 0;
  /** What has to be made, at every remove, for some final demand. */
  const made = (wanted: readonly number[]) => {
    let round = [...wanted];
    const all = [...wanted];
    for (let count = 0; count < ROUNDS; count++) {
      round = sales.map((row) =>
        row.reduce((sum, sale, j) => sum + (sale / at(output, j)) * at(round, j), 0),
      );
      round.forEach((value, i) => {
        all[i] = at(all, i) + value;
      });
    }
    return all;
  };
  const emitted = (wanted: readonly number[]) =>
    made(wanted).map((value, i) => value * at(intensities, i));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const direct = emitted(demand);
  const embodied = demand.map((_, j) =>
    sum(emitted(demand.map((value, i) => (i === j ? value : 0)))),
  );
  return { sectors, total: sum(direct), direct, embodied };
}
