import type { CardFaces } from "../canvas/card-face.ts";
import { drawFigure } from "../canvas/figure.ts";
import { type Outcome, outcomesOf } from "../canvas/outcomes.ts";
import { layoutSheet } from "../canvas/sheet.ts";
import { boardStep, PLENARY, type Step } from "../workshop/model.ts";
import type { BoardPart, CanvasesSection, CanvasPart, Note, ZonePart } from "./lesson-plan.ts";
import type { PlanBoard, PlanSource, PlanTemplate, PlanTemplateWords } from "./plan-source.ts";
import { counted, fillIn } from "./words.ts";

/** What every team wrote, canvas by canvas, zone by zone. */
export function canvasesSection(source: PlanSource): CanvasesSection {
  const { workshop, words } = source;
  const owners = workshop.steps.filter(
    (step) => step.kind === "canvas" && boardStep(workshop, step).id === step.id,
  );
  const canvases = owners.flatMap((step) => canvasPart(step, source));
  const written = canvases.some(({ boards }) => boards.length > 0);
  const { heading, blankHeading } = words.canvases;
  return { id: "canvases", heading: written ? heading : blankHeading, canvases };
}

type Canvas = Readonly<{
  step: Step;
  template: PlanTemplate;
  words: PlanTemplateWords;
  source: PlanSource;
}>;

function canvasPart(step: Step, source: PlanSource): CanvasPart[] {
  const found = source.templates.get(step.templateId ?? "");
  if (!found) return [];
  const { template, words } = found;
  const canvas: Canvas = { step, template, words, source };
  const results = teamsOf(step, source).map((team) => ({ team, board: boardPart(team, canvas) }));
  const boards = results.flatMap(({ board }) => board ?? []);
  const idle = results.filter(({ board }) => !board).map(({ team }) => team.name);
  return [
    {
      stepId: step.id,
      templateId: template.id,
      name: words.name,
      purpose: words.purpose,
      boards,
      blank: boards.length > 0 ? null : blankPart(canvas),
      emptyTeams:
        boards.length > 0 && idle.length > 0
          ? fillIn(source.words.canvases.noNotesTeams, { teams: listed(idle, source) })
          : null,
    },
  ];
}

type TeamName = Readonly<{ id: string; name: string }>;

function teamsOf(step: Step, { workshop, words }: PlanSource): readonly TeamName[] {
  return step.scope === "plenary"
    ? [{ id: PLENARY, name: words.canvases.everyone }]
    : workshop.teams;
}

/** `undefined` for a board without anything to show. */
function boardPart(team: TeamName, canvas: Canvas): BoardPart | undefined {
  const { step, template, words, source } = canvas;
  const board = source.boards.find(
    ({ teamId, stepId }) => teamId === team.id && stepId === step.id,
  );
  const drawn = board?.records.some(({ typeName }) => typeName === "shape");
  if (!board || !drawn) return undefined;

  const outcomes = outcomesOf(board.records, layoutSheet(template, step.columnSet));
  const zones = [...template.order, null].flatMap((zoneId) => zonePart(zoneId, outcomes, canvas));
  const { canvases } = source.words;
  return {
    teamId: team.id,
    teamName: team.name,
    figure: figureOf(canvas, board),
    figureLabel: fillIn(canvases.figure, { team: team.name, canvas: words.name }),
    noteCount: counted(canvases.noteCount, outcomes.length, source.locale),
    zones,
    emptyZones: emptyZones(canvas, zones),
  };
}

function figureOf(canvas: Canvas, { records }: Pick<PlanBoard, "records">) {
  const { step, template, words, source } = canvas;
  const { columnSet } = step;
  const { cards } = source;
  return drawFigure({ template, columnSet, words, records, detail: "compact", cards });
}

function zonePart(
  zoneId: string | null,
  outcomes: readonly Outcome[],
  { step, template, words, source }: Canvas,
): ZonePart[] {
  const own = outcomes.filter((outcome) => outcome.zoneId === zoneId);
  if (own.length === 0) return [];
  const noteOf = (outcome: Outcome) => planNote(outcome, source.cards);
  const { others, othersPrompt, emptyColumns } = source.words.canvases;
  const said = zoneId === null ? undefined : words.zones[zoneId];
  const zone = {
    zoneId,
    name: zoneId === null ? others : (said?.name ?? zoneId),
    prompt: zoneId === null ? othersPrompt : (said?.prompt ?? ""),
  };
  const columns =
    layoutSheet(template, step.columnSet).zones.find(({ id }) => id === zoneId)?.cells ?? [];
  if (columns.length === 0) {
    const group = { columnId: null, name: null, notes: own.map(noteOf) };
    return [{ ...zone, groups: [group], emptyColumns: null }];
  }
  const groups = columns.map(({ columnId }) => ({
    columnId,
    name: words.columns[columnId]?.name ?? columnId,
    notes: own.filter((outcome) => outcome.columnId === columnId).map(noteOf),
  }));
  const idle = groups.filter(({ notes }) => notes.length === 0).map(({ name }) => name);
  return [
    {
      ...zone,
      groups: groups.filter(({ notes }) => notes.length > 0),
      emptyColumns:
        idle.length > 0 ? fillIn(emptyColumns, { columns: listed(idle, source) }) : null,
    },
  ];
}

function planNote({ id, text, colour, marks: { card: ref } }: Outcome, cards: CardFaces): Note {
  if (ref === null) return { id, text, colour, card: null };
  const { label, colour: cardColour } = cards(ref);
  return { id, text, colour, card: { ref, label, colour: cardColour } };
}

function emptyZones({ step, words, source }: Canvas, filled: readonly ZonePart[]): string | null {
  const ids = new Set(filled.map(({ zoneId }) => zoneId));
  const idle = zonesInUse(step, source).filter((id) => !ids.has(id));
  const names = idle.map((id) => words.zones[id]?.name ?? id);
  const { emptyZones: phrase } = source.words.canvases;
  return names.length > 0 ? fillIn(phrase, { zones: listed(names, source) }) : null;
}

/** Zones the agenda asked for on a board, over all the steps that used it. */
function zonesInUse(owner: Step, { workshop, templates }: PlanSource): readonly string[] {
  const order = templates.get(owner.templateId ?? "")?.template.order ?? [];
  const steps = workshop.steps.filter((step) => boardStep(workshop, step).id === owner.id);
  if (steps.some(({ focusZones }) => focusZones.length === 0)) return order;
  return order.filter((id) => steps.some(({ focusZones }) => focusZones.includes(id)));
}

function blankPart(canvas: Canvas): CanvasPart["blank"] {
  const { step, words, source } = canvas;
  const { emptyFigure, nothingYet } = source.words.canvases;
  return {
    figure: figureOf(canvas, { records: [] }),
    figureLabel: fillIn(emptyFigure, { canvas: words.name }),
    lead: nothingYet,
    zones: zonesInUse(step, source).map((zoneId) => ({
      zoneId,
      name: words.zones[zoneId]?.name ?? zoneId,
      prompt: words.zones[zoneId]?.prompt ?? "",
    })),
  };
}

function listed(names: readonly string[], { words }: PlanSource): string {
  return names.join(words.glance.listSeparator);
}
