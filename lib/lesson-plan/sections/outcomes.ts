import { layoutSheet } from "../../canvas/sheet.ts";
import type { Block, ZoneNotes } from "../document/plan-document.ts";
import { plain, type Text } from "../document/spans.ts";
import { fillIn } from "../words.ts";
import { listed } from "./glance.ts";
import { heading, ownLine } from "./parts.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";
import { planNote } from "./plan-notes.ts";

/** What every team wrote, canvas by canvas, zone by zone; teams without words are left out. */
export function outcomesBlocks(context: PlanContext): Block[] {
  return context.canvases.flatMap((canvas): Block[] => {
    const written = canvas.boards.filter(({ outcomes }) => outcomes.length > 0);
    if (written.length === 0) return [];
    return [
      heading(`outcomes.heading.${canvas.step.id}`, 2, plain(canvas.words.name)),
      ...written.flatMap((board) => boardBlocks(canvas, board, context)),
    ];
  });
}

function boardBlocks(canvas: PlanCanvas, board: PlanCanvasBoard, context: PlanContext): Block[] {
  const { team } = board;
  const place = `${canvas.step.id}.${team.id}`;
  const name = canvas.step.scope === "plenary" ? plain(team.name) : ownLine(team.name);
  const zones = [...canvas.template.order, null].flatMap((zoneId) =>
    zoneNotes(zoneId, canvas, board, context),
  );
  return [
    heading(`outcomes.team.${place}`, 3, name),
    {
      id: `outcomes.board.${place}`,
      kind: "zones",
      teamId: team.id,
      stepId: canvas.step.id,
      zones,
      emptyZones: emptyZones(zones, canvas, context),
    },
  ];
}

function zoneNotes(
  zoneId: string | null,
  canvas: PlanCanvas,
  board: PlanCanvasBoard,
  context: PlanContext,
): ZoneNotes[] {
  const own = board.outcomes.filter((outcome) => outcome.zoneId === zoneId);
  if (own.length === 0) return [];
  const { words, step, template } = canvas;
  const { others, othersPrompt, emptyColumns } = context.source.words.canvases;
  const said = zoneId === null ? { name: others, prompt: othersPrompt } : words.zones[zoneId];
  const zone = {
    zoneId,
    name: plain(said?.name ?? zoneId ?? ""),
    prompt: plain(said?.prompt ?? ""),
  };
  const notesOf = (outcomes: typeof own) =>
    outcomes.map((outcome) => planNote(outcome, canvas, board, context));
  const cells = layoutSheet(template, step.columnSet).zones.find(({ id }) => id === zoneId)?.cells;
  if (!cells || cells.length === 0) {
    return [
      {
        ...zone,
        groups: [{ columnId: null, name: null, notes: notesOf(own) }],
        emptyColumns: null,
      },
    ];
  }
  const columns = cells.map(({ columnId }) => ({
    columnId,
    name: words.columns[columnId]?.name ?? columnId,
    notes: notesOf(own.filter((outcome) => outcome.columnId === columnId)),
  }));
  const idle = columns.filter(({ notes }) => notes.length === 0);
  return [
    {
      ...zone,
      groups: columns
        .filter(({ notes }) => notes.length > 0)
        .map((column) => ({ ...column, name: plain(column.name) })),
      emptyColumns:
        idle.length === 0
          ? null
          : plain(fillIn(emptyColumns, { columns: listed(idle, context.source) })),
    },
  ];
}

function emptyZones(
  filled: readonly ZoneNotes[],
  { zoneIds, words }: PlanCanvas,
  { source }: PlanContext,
): Text | null {
  const ids = new Set(filled.map(({ zoneId }) => zoneId));
  const idle = zoneIds
    .filter((id) => !ids.has(id))
    .map((id) => ({ name: words.zones[id]?.name ?? id }));
  const phrase = source.words.canvases.emptyZones;
  return idle.length === 0 ? null : plain(fillIn(phrase, { zones: listed(idle, source) }));
}
