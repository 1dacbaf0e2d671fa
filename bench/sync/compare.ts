import { type ContestantName, contestants } from "./contestants.ts";
import { QUIET_CORES, untilQuiet } from "./machine.ts";
import { medianFigures } from "./percentiles.ts";
import { type Columns, tableOf } from "./tables.ts";

/** What every measurement tells beside its own figures. */
type Figures = Readonly<{ loadCores: number; foreignCores: number; paced?: number }>;

/** Takes one server's figures for a part of the workload, each of which gets a table of its own. */
export type Note<Measured> = (part: string, figures: Measured) => void;

export type Comparison<Measured extends Figures> = Readonly<{
  columns: Columns<Measured>;
  measure: (server: ContestantName, note: Note<Measured>) => Promise<void>;
}>;

/** Above this share of a core, the load measures itself. */
const BUSY_LOAD = 0.8;
/** Below this share of the edits it should have sent, the load was held up. */
const PACED = 0.9;

type Turns = Readonly<{ rounds: number; tries: number; patienceSeconds: number }>;

/**
 * Measures servers in turns, so that a busy moment of the machine is as unkind to all, and prints
 * a table for each part. A server that fails is left out of what it did not finish.
 */
export async function compare<Measured extends Figures>(
  servers: readonly ContestantName[],
  { columns, measure }: Comparison<Measured>,
  turns: Turns,
): Promise<void> {
  const parts = new Map<string, Map<ContestantName, Measured[]>>();
  for (const server of Array.from({ length: turns.rounds }, () => servers).flat()) {
    const figures = await leastDisturbed<Measured>(server, (note) => measure(server, note), turns);
    for (const [part, measured] of figures) {
      const noted = parts.get(part) ?? new Map<ContestantName, Measured[]>();
      noted.set(server, [...(noted.get(server) ?? []), measured]);
      parts.set(part, noted);
    }
  }
  for (const [part, noted] of parts) {
    const rows = [...noted].map(([server, all]) => ({
      name: contestants[server].title,
      figures: medianFigures(all),
      isFloor: server === "floor",
    }));
    console.log(`\n${part ? `${part}:\n\n` : ""}${tableOf(columns, rows)}`);
  }
}

/** Tries until the machine was quiet and the load was light, and keeps the best try. */
async function leastDisturbed<Measured extends Figures>(
  server: ContestantName,
  measure: (note: Note<Measured>) => Promise<void>,
  { tries, patienceSeconds }: Turns,
): Promise<ReadonlyMap<string, Measured>> {
  let best: Readonly<{ parts: ReadonlyMap<string, Measured>; complaints: readonly string[] }> = {
    parts: new Map(),
    complaints: ["not measured"],
  };
  for (let tried = 0; tried < tries && best.complaints.length > 0; tried++) {
    await untilQuiet(patienceSeconds);
    const parts = new Map<string, Measured>();
    const failures: string[] = [];
    await measure((part, figures) => parts.set(part, figures)).catch((error: unknown) => {
      // One that cannot bear this is a result too; the others go on.
      failures.push(`failed: ${error instanceof Error ? error.message : error}`);
    });
    const complaints = [...[...parts].flatMap(complaintsOf), ...failures];
    const isBetter = best.parts.size < parts.size || complaints.length < best.complaints.length;
    if (tried === 0 || isBetter) best = { parts, complaints };
  }
  for (const complaint of best.complaints) console.log(`${server}: ${complaint}`);
  return best.parts;
}

/** What speaks against a measurement. */
function complaintsOf([part, figures]: readonly [string, Figures]): string[] {
  const { loadCores, foreignCores, paced } = figures;
  const complaints: string[] = [];
  // Where people only come, the load has nothing to do but read.
  if (paced !== undefined && loadCores > BUSY_LOAD) {
    complaints.push(`NOT VALID, the load used ${loadCores.toFixed(2)} cores itself`);
  }
  if (paced !== undefined && paced < PACED) {
    complaints.push(`NOT VALID, the load sent only ${(100 * paced).toFixed(0)} % of its edits`);
  }
  if (foreignCores > QUIET_CORES) {
    complaints.push(`disturbed, others used ${foreignCores.toFixed(2)} cores meanwhile`);
  }
  return complaints.map((complaint) => (part ? `${part}: ${complaint}` : complaint));
}
