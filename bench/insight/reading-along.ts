import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as Y from "yjs";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { showReading } from "#sync/insight/shown-messages.ts";
import { createWorkshopReading } from "#sync/insight/workshop-reading.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { startNote } from "#tests/support/typed-note.ts";

const NOTES = 5_000;
const TEAMS = 12;
const ROUNDS = 30;
const WORDS = "太阳能屋顶 solar roofs save energy in schools and homes";

/**
 * What it costs a node to read a workshop's 5,000 notes along, for all who watch its insight: on
 * many small boards, and on a few large ones.
 */
export async function measureReadingAlong(): Promise<void> {
  console.log("| boards | read at first | look, nothing new | look, a note is new | sent then |");
  console.log("|--:|--:|--:|--:|--:|");
  for (const steps of [12, 1]) await measure(steps);
}

async function measure(steps: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "reading-along-"));
  const storage = openSqliteStorage({ folder, log: recordedLog() });
  const workshop = sampleWorkshop({
    teams: Array.from({ length: TEAMS }, (_, at) => ({ id: `t${at}`, name: `Team ${at}` })),
    steps: Array.from({ length: steps }, (_, at) =>
      sampleStep(`s${at}`, { templateId: "T02-ecosystem-canvas" }),
    ),
  });
  await storage.createWorkshop(workshop, sampleFacilitator(), "link");
  const rooms = workshop.steps.flatMap(({ id }) =>
    workshop.teams.map((team) => `w1.board.${team.id}.${id}`),
  );
  const boards = rooms.map((room) => ({ room, doc: new Y.Doc() }));
  const write = async ({ room, doc }: (typeof boards)[number], notes: readonly string[]) => {
    const rows: Uint8Array[] = [];
    const keep = (bytes: Uint8Array) => rows.push(bytes);
    doc.on("update", keep);
    for (const note of notes) startNote(doc, `shape:${note}`).type(WORDS);
    doc.off("update", keep);
    await storage.append(rows.map((bytes) => ({ room, author: "ana", at: 1, bytes })));
  };
  const each = Math.ceil(NOTES / rooms.length);
  for (const board of boards) await write(board, namesOf(each));

  const reading = createWorkshopReading({ workshopId: "w1", storage, log: recordedLog() });
  const [first] = await timed(1, () => reading.read(true));
  const idle = await timed(ROUNDS, () => reading.read(false));
  const looks: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = await reading.read(false);
    const [board] = boards;
    if (!before || !board) throw new Error("no workshop");
    await write(board, [`new${round}`]);
    looks.push(
      ...(await timed(1, async () => {
        const now = await reading.read(false);
        const text = now && showReading(now).change(before.source, now.source);
        bytes = Buffer.byteLength(text ?? "");
      })),
    );
  }
  const figures = [first ?? 0, middle(idle), middle(looks)].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(`| ${[rooms.length, ...figures, `${bytes} bytes`].join(" | ")} |`);
  reading.close();
  await storage.close();
  await rm(folder, { recursive: true });
}

function namesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `n${at}`);
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const startedAt = performance.now();
    await work();
    took.push(performance.now() - startedAt);
  }
  return took;
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? 0;
}
