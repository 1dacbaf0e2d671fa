import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { writePackage } from "#export/package/write-package.ts";
import type { StoredBoard, StoredWorkshop } from "#export/stored-workshop.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { PackagePerson } from "#lib/package/pseudonyms.ts";
import { type Workshop, workshopSchema } from "#lib/workshop/model.ts";
import { putBinding, putShapes } from "#tests/lib/canvas/build-board.ts";
import type { CourseBoard, CourseBoards } from "./course-board.ts";
import { ginkgoBoards } from "./ginkgos.ts";
import { kingfisherBoards } from "./kingfishers.ts";
import { poincianaBoards } from "./poincianas.ts";

const START = Date.UTC(2026, 9, 12, 6, 0);
const WEEK_MS = 7 * 86_400_000;
const MINUTE_MS = 60_000;

export const courseTeams = [
  { id: "kingfishers", name: "Kingfishers", boards: kingfisherBoards },
  { id: "ginkgos", name: "银杏组", boards: ginkgoBoards },
  { id: "poincianas", name: "鳳凰木組", boards: poincianaBoards },
] as const satisfies readonly Readonly<{ id: string; name: string; boards: CourseBoards }>[];

/**
 * P3 as storage would hold it after its four weeks: three teams, each in a language of its own, on
 * every canvas that insight reads.
 */
export function storedCourse(workshop: Partial<Workshop> = {}): StoredWorkshop {
  const roles = ["facilitator", ...Array(6).fill("participant")] as const;
  return {
    workshop: courseWorkshop(workshop),
    members: roles.map((role) => ({ role })),
    boards: courseTeams.flatMap(({ id, boards }) =>
      Object.entries(boards).map(([stepId, board]) => storedBoard(id, stepId, board)),
    ),
  };
}

/** The same as an archive that the app opens. */
export function coursePackage(workshop: Partial<Workshop> = {}): Promise<Uint8Array> {
  const people = courseTeams.flatMap(({ id: teamId }) =>
    [0, 1].map((index): PackagePerson => {
      const id = courseWriter(teamId, index);
      return { id, role: "participant", teamId, joinedAt: START };
    }),
  );
  return writePackage({ stored: storedCourse(workshop), people });
}

/** The id of a team's note, by its place in the board's list. */
export function courseNoteId(teamId: string, stepId: string, index: number): string {
  return `shape:${teamId}-${stepId}-${index}`;
}

function courseWorkshop(workshop: Partial<Workshop>): Workshop {
  const { steps } = courseProgramme();
  const runs = steps.map(({ id, minutes }, index) => {
    const week = Number(id[1]) - 1;
    const startedAt = START + week * WEEK_MS + index * MINUTE_MS;
    return { stepId: id, startedAt, endedAt: startedAt + minutes * MINUTE_MS };
  });
  return workshopSchema.parse({
    id: "course",
    code: "CRSE2026",
    title: "Cool school, four weeks · 清凉校园四周 · 清涼校園四週",
    locale: "en",
    programmeId: "P3",
    steps,
    teams: courseTeams.map(({ id, name }) => ({ id, name })),
    status: "ended",
    currentStepId: null,
    visitedStepIds: steps.map(({ id }) => id),
    createdAt: START - 86_400_000,
    startedAt: START,
    endedAt: START + 4 * WEEK_MS,
    deleteAfter: START + 120 * 86_400_000,
    slotMinutes: 720,
    runs,
    votes: [],
    ...workshop,
  });
}

function courseProgramme() {
  const programme = findProgramme("P3");
  if (!programme) throw new Error("the catalogue lacks P3");
  return programme;
}

/** Its history has a row for each note, by the team's two writers in turn, and one for its arrows. */
function storedBoard(teamId: string, stepId: string, board: CourseBoard): StoredBoard {
  const doc = new Y.Doc();
  // The same bytes each time, so that what is made of them can be compared.
  doc.clientID = 1;
  const history: LedgerRow[] = [];
  let author = "server";
  doc.on("update", (bytes: Uint8Array) => {
    const seq = history.length + 1;
    history.push({ seq, author, at: START + seq * 1_000, bytes });
  });
  for (const [index, note] of placedNotes(teamId, stepId, board).entries()) {
    author = courseWriter(teamId, index);
    writeNotes(doc, [note]);
  }
  author = courseWriter(teamId, 0);
  doc.transact(() => putArrows(doc, teamId, stepId, board));
  return { teamId, stepId, updates: [Y.encodeStateAsUpdate(doc)], history };
}

/** Who wrote the note at a place in a board's list. */
export function courseWriter(teamId: string, index: number): string {
  const place = courseTeams.findIndex(({ id }) => id === teamId);
  return `c0ffee${String(2 * place + (index % 2) + 1).padStart(14, "0")}`;
}

function placedNotes(teamId: string, stepId: string, { notes }: CourseBoard): NewNote[] {
  const step = courseProgramme().steps.find(({ id }) => id === stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!step || !template) throw new Error(`P3 has no canvas in step ${stepId}`);
  const layout = layoutSheet(template, step.columnSet);
  const filled = new Map<string, number>();
  return notes.map(({ zone, column, text, card, tags, confidence, source }, index) => {
    const key = `${zone}/${column ?? ""}`;
    const before = filled.get(key) ?? 0;
    filled.set(key, before + 1);
    const where = { zoneId: zone, columnId: column ?? null };
    const place = freePlaces(layout, where, [], before + 1)[before];
    if (!place) throw new Error(`${template.id} has no ${key}`);
    return {
      ...place,
      id: courseNoteId(teamId, stepId, index),
      text,
      colour: "yellow",
      meta: {
        ...(card && { card }),
        ...(tags && { tags: [...tags] }),
        ...(confidence && { confidence }),
        ...(source && { source }),
      },
    };
  });
}

function putArrows(doc: Y.Doc, teamId: string, stepId: string, { arrows = [] }: CourseBoard) {
  for (const [index, { from, to, label }] of arrows.entries()) {
    const id = `${teamId}-${stepId}-arrow-${index}`;
    putShapes(doc, [
      {
        id,
        type: "arrow",
        index: `aZ${index + 1}`,
        // Words on arrows are a prop of theirs, unlike those on notes.
        props: { start: { x: 0, y: 0 }, end: { x: 200, y: 100 }, text: label ?? "" },
      },
    ]);
    for (const [terminal, note] of [
      ["start", from],
      ["end", to],
    ] as const) {
      const target = courseNoteId(teamId, stepId, note).replace("shape:", "");
      const middle = { normalizedAnchor: { x: 0.5, y: 0.5 }, snap: "none" };
      putBinding(doc, { from: id, to: target, terminal, ...middle });
    }
  }
}
