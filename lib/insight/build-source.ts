import type { BoardRecord } from "../canvas/board-document.ts";
import { cleanText } from "../canvas/clean-text.ts";
import { arrowTies } from "../canvas/figure/arrow-route.ts";
import { type Outcome, outcomesOf } from "../canvas/outcomes.ts";
import { placeShapes } from "../canvas/placement.ts";
import { wordProp, wordsOf } from "../canvas/shape-props.ts";
import { layoutSheet, type SheetLayout, type SheetTemplate } from "../canvas/sheet.ts";
import type { Step, Workshop } from "../workshop/model.ts";
import { type NoteVotes, noteKey, votesByNote } from "../workshop/note-votes.ts";
import { boardStep, PLENARY } from "../workshop/steps.ts";
import type { InsightBoard, InsightLink, InsightNote, InsightSource } from "./insight-source.ts";

/** What insight needs of a template; `canvas-templates/schema.ts` has all of it. */
export type InsightTemplate = SheetTemplate & Readonly<{ id: string; stages: readonly string[] }>;

/**
 * The records of one board that a team shares, or everybody. What people write for themselves lies
 * in rooms of their own, and those are no boards: nothing of it may be handed in here.
 */
export type InsightRecords = Readonly<{
  teamId: string;
  /** The step that owns the board. */
  stepId: string;
  records: readonly BoardRecord[];
}>;

type Reading = Readonly<{ step: Step; layout: SheetLayout; template: InsightTemplate }>;

type FindTemplate = (id: string | null) => InsightTemplate | undefined;
type ReadWorkshop = Pick<Workshop, "steps" | "teams" | "votes">;

/**
 * Reads what insight is computed from. Boards of teams or steps that the workshop does not have are
 * left out, so is the brief that everybody is shown before the work begins: it is about the
 * workshop, not part of its work.
 *
 * @param boards those that were never opened may be missing.
 * @param findTemplate looks a template up by its id; a step whose template is unknown has no board.
 */
export function insightSource(
  workshop: ReadWorkshop,
  boards: readonly InsightRecords[],
  findTemplate: FindTemplate,
): InsightSource {
  return createSourceReader(findTemplate)(workshop, boards);
}

/**
 * The same over and over, while people write: reading records is what takes time, so a board whose
 * list of records is the same as before is not read again, and stays the same object.
 */
export function createSourceReader(
  findTemplate: FindTemplate,
): (workshop: ReadWorkshop, boards: readonly InsightRecords[]) => InsightSource {
  const known = new WeakMap<InsightRecords["records"], Map<string, InsightBoard>>();
  const scored = new WeakMap<InsightBoard, Readonly<{ scores: string; board: InsightBoard }>>();

  function boardFrom({ teamId, records }: InsightRecords, reading: Reading): InsightBoard {
    const { step, template } = reading;
    const key = [step.id, teamId, template.id, step.columnSet ?? ""].join("/");
    const before = known.get(records)?.get(key);
    if (before) return before;
    const board = readBoard(teamId, records, reading);
    known.set(records, new Map([...(known.get(records) ?? []), [key, board]]));
    return board;
  }

  /** As {@link boardFrom}, the same object as long as notes and scores are the same. */
  function scoredFrom(board: InsightBoard, votes: ReadonlyMap<string, NoteVotes>): InsightBoard {
    const made = withScores(board, votes);
    if (made === board) return board;
    const scores = made.notes.map(({ score }) => score).join();
    const before = scored.get(board);
    if (before?.scores === scores) return before.board;
    scored.set(board, { scores, board: made });
    return made;
  }

  return (workshop, boards) => {
    const readings = workshop.steps.flatMap((step) => readingOf(step, workshop, findTemplate));
    const votes = votesByNote(workshop);
    const recordsOf = new Map(boards.map((board) => [`${board.stepId}/${board.teamId}`, board]));
    return {
      teams: workshop.teams.map(({ id, name }) => ({ id, name })),
      steps: readings.map(({ step, template }) => ({ id: step.id, templateId: template.id })),
      boards: readings.flatMap((reading) =>
        boardTeams(reading.step, workshop).flatMap((teamId) => {
          const found = recordsOf.get(`${reading.step.id}/${teamId}`);
          return found ? [scoredFrom(boardFrom(found, reading), votes)] : [];
        }),
      ),
    };
  };
}

function readingOf(
  step: Step,
  workshop: Pick<Workshop, "steps">,
  findTemplate: FindTemplate,
): Reading[] {
  if (step.kind !== "canvas" || boardStep(workshop, step).id !== step.id) return [];
  const template = findTemplate(step.templateId);
  if (!template) return [];
  const isBrief = step.scope === "plenary" && template.stages.includes("before");
  return isBrief ? [] : [{ step, template, layout: layoutSheet(template, step.columnSet) }];
}

function boardTeams({ scope }: Step, { teams }: Pick<Workshop, "teams">): readonly string[] {
  return scope === "plenary" ? [PLENARY] : teams.map(({ id }) => id);
}

function readBoard(
  teamId: string,
  records: InsightRecords["records"],
  { step, template, layout }: Reading,
): InsightBoard {
  const place = { teamId, stepId: step.id, templateId: template.id };
  const notes = outcomesOf(records, layout).map((outcome) => noteFrom(outcome, place));
  return { ...place, notes, links: linksOf(records, notes) };
}

function withScores(board: InsightBoard, votes: ReadonlyMap<string, NoteVotes>): InsightBoard {
  if (votes.size === 0) return board;
  const scoreOf = ({ stepId, teamId, id }: InsightNote) =>
    votes.get(noteKey(stepId, teamId, id))?.score ?? null;
  if (board.notes.every((note) => scoreOf(note) === null)) return board;
  return { ...board, notes: board.notes.map((note) => ({ ...note, score: scoreOf(note) })) };
}

type Place = Readonly<{ teamId: string; stepId: string; templateId: string }>;

function noteFrom(outcome: Outcome, place: Place): InsightNote {
  const { id, zoneId, columnId, text, marks } = outcome;
  const { card, tags, confidence, source } = marks;
  return { id, ...place, zoneId, columnId, text, card, tags, confidence, source, score: null };
}

/**
 * Arrows tied to a note at both ends, by where they begin and end as one reads the notes. An arrow
 * that has its one head at its start runs the other way; one with two heads gives a link each way.
 */
function linksOf(
  records: readonly BoardRecord[],
  notes: readonly InsightNote[],
): readonly InsightLink[] {
  if (!records.some(({ typeName }) => typeName === "binding")) return [];
  const shapes = placeShapes(records);
  const rank = new Map(notes.map(({ id }, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? 0;
  const ties = arrowTies(records, shapes);
  return shapes
    .flatMap(({ record }): InsightLink[] => {
      const start = ties.get(record.id)?.start?.shape.record.id;
      const end = ties.get(record.id)?.end?.shape.record.id;
      if (record.type !== "arrow" || start === undefined || end === undefined) return [];
      if (start === end || !rank.has(start) || !rank.has(end)) return [];
      const label = cleanText(wordsOf(record)).trim();
      const onward = { id: record.id, from: start, to: end, label };
      const back = { id: record.id, from: end, to: start, label };
      const isPointed = (head: string) => wordProp(record.props, head, "none") !== "none";
      if (!isPointed("arrowheadStart")) return [onward];
      return isPointed("arrowheadEnd") ? [onward, back] : [back];
    })
    .toSorted(
      (one, other) =>
        rankOf(one.from) - rankOf(other.from) ||
        rankOf(one.to) - rankOf(other.to) ||
        (one.id < other.id ? -1 : 1),
    );
}
