import { type ContestantName, contestants } from "./contestants.ts";
import { QUIET_CORES, untilQuiet } from "./machine.ts";
import { type Columns, medianFigures, tableOf } from "./tables.ts";

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

/**
 * Measures servers in turns, so that a busy moment of the machine is as unkind to all, and prints
 * a table for each part. A server that fails is left out of what it did not finish.
 */
export async function compare<Measured extends Figures>(
  servers: readonly ContestantName[],
  { columns, measure }: Comparison<Measured>,
  { rounds, patienceSeconds }: Readonly<{ rounds: number; patienceSeconds: number }>,
): Promise<void> {
  const parts = new Map<string, Map<ContestantName, Measured[]>>();
  function noteFor(server: ContestantName): Note<Measured> {
    return (part, figures) => {
      warn(server, part, figures);
      const noted = parts.get(part) ?? new Map<ContestantName, Measured[]>();
      noted.set(server, [...(noted.get(server) ?? []), figures]);
      parts.set(part, noted);
    };
  }

  const turns = Array.from({ length: rounds }, () => servers).flat();
  for (const server of turns) {
    const isQuiet = await untilQuiet(patienceSeconds);
    if (!isQuiet) console.log(`${server}: the machine is not quiet`);
    await measure(server, noteFor(server)).catch((error: unknown) => {
      // One that cannot bear this is a result too; the others go on.
      console.log(`${server}: failed: ${error instanceof Error ? error.message : error}`);
    });
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

function warn(server: ContestantName, part: string, figures: Figures): void {
  const { loadCores, foreignCores, paced = 1 } = figures;
  const what = [server, part].filter(Boolean).join(", ");
  if (loadCores > BUSY_LOAD) {
    console.log(`NOT VALID: ${what}: the load used ${loadCores.toFixed(2)} cores itself`);
  }
  if (paced < PACED) {
    console.log(
      `NOT VALID: ${what}: the load sent only ${(100 * paced).toFixed(0)} % of its edits`,
    );
  }
  if (foreignCores > QUIET_CORES) {
    console.log(`DISTURBED: ${what}: others used ${foreignCores.toFixed(2)} cores meanwhile`);
  }
}
