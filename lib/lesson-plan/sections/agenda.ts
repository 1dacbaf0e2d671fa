import { cleanText } from "../../canvas/clean-text.ts";
import type { Step } from "../../workshop/model.ts";
import { totalMinutes } from "../../workshop/schedule.ts";
import type { Block, TableBlock, TableRow } from "../document/plan-document.ts";
import { type Prose, plain } from "../document/spans.ts";
import { fillIn } from "../words.ts";
import {
  canvasWords,
  formOf,
  type Meeting,
  meetingsOf,
  type PlannedStep,
  stepInstruction,
  stepTitle,
} from "./meetings.ts";
import { bold, cell, heading, ownLine, paragraph } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";
import { isNotReached, minutesTaken } from "./timing.ts";

type Columns = TableBlock["columns"];
type Source = PlanContext["source"];

/** The agenda with planned and actual minutes, a table for each meeting. */
export function agendaBlocks({ source }: PlanContext): Block[] {
  return meetingTables("agenda.planned", source, plannedColumns(source), (planned) =>
    plannedCells(planned, source),
  );
}

/** The agenda with what the facilitator noted for themselves: for the run sheet alone. */
export function runSheetAgendaBlocks({ source }: PlanContext): Block[] {
  const { agenda, record } = source.words;
  const columns: Columns = [
    { id: "time", name: plain(agenda.time), share: 3, align: "start" },
    { id: "what", name: plain(agenda.what), share: 17, align: "start" },
    { id: "notes", name: plain(record.agenda.ownNotes), share: 7, align: "start" },
  ];
  return meetingTables("agenda.run", source, columns, ({ step, time }) => [
    cell(time),
    [...whatCell({ step, time }, source), ...whereLine(step, source)],
    ownParagraphs(step.notes),
  ]);
}

/** "Pitch story · Teams · if time allows", on one line. */
function whereLine(step: Step, source: Source): Prose {
  if (step.kind === "break") return optionalLine(step, source);
  const said = [
    canvasWords(step, source)?.name ?? "",
    formOf(step, source),
    step.optional ? source.words.record.agenda.optional : "",
  ]
    .filter((words) => words !== "")
    .join(" · ");
  return [paragraph({ main: [{ text: said, italic: true }] })];
}

function meetingTables(
  id: string,
  source: Source,
  columns: Columns,
  cellsOf: (step: PlannedStep) => readonly Prose[],
): Block[] {
  return meetingsOf(source).flatMap((meeting): Block[] => [
    ...(meeting.name === null
      ? []
      : [heading(`agenda.heading.${meeting.id}`, 2, plain(meeting.name))]),
    {
      id: `${id}.${meeting.id}`,
      kind: "table",
      caption: null,
      columns,
      hasRowHeads: false,
      rows: [
        ...meeting.steps.map(
          (planned): TableRow => ({
            id: `step-${planned.step.id}`,
            tone: isQuiet(planned, source) ? "quiet" : "normal",
            cells: cellsOf(planned),
          }),
        ),
        totalRow(meeting, columns, source),
      ],
    },
  ]);
}

function isQuiet({ step }: PlannedStep, { workshop }: Source): boolean {
  return step.kind === "break" || isNotReached(step, workshop);
}

function plannedColumns({ words }: Source): Columns {
  const { agenda, record } = words;
  return [
    { id: "time", name: plain(agenda.time), share: 4, align: "start" },
    { id: "what", name: plain(agenda.what), share: 12, align: "start" },
    { id: "canvas", name: plain(agenda.canvas), share: 6, align: "start" },
    { id: "form", name: plain(agenda.form), share: 3, align: "start" },
    { id: "planned", name: plain(record.agenda.planned), share: 3, align: "end" },
    { id: "actual", name: plain(record.agenda.actual), share: 4, align: "end" },
  ];
}

function plannedCells(planned: PlannedStep, source: Source): Prose[] {
  const { step, time } = planned;
  return [
    cell(time),
    [...whatCell(planned, source), ...optionalLine(step, source)],
    cell(canvasWords(step, source)?.name ?? ""),
    cell(formOf(step, source)),
    cell(minutes(step.minutes, source)),
    cell(actual(planned, source)),
  ];
}

/** Its name, and what people are asked to do. */
function whatCell({ step }: PlannedStep, source: Source): Prose {
  const asked = step.kind === "break" ? [] : cell(stepInstruction(step, source));
  return [paragraph(bold(stepTitle(step, source))), ...asked];
}

function optionalLine({ optional }: Step, { words }: Source): Prose {
  return optional
    ? [paragraph({ main: [{ text: words.record.agenda.optional, italic: true }] })]
    : [];
}

function actual({ step }: PlannedStep, source: Source): string {
  const { agenda } = source.words.record;
  if (isNotReached(step, source.workshop)) return agenda.notReached;
  const taken = minutesTaken(step, source.workshop);
  return taken === null ? "" : withDifference(taken, step.minutes, source);
}

function withDifference(taken: number, planned: number, source: Source): string {
  const said = minutes(taken, source);
  if (taken === planned) return said;
  const sign = taken > planned ? "+" : "−";
  const count = Math.abs(taken - planned);
  return fillIn(source.words.record.agenda.difference, { minutes: said, sign, count });
}

function minutes(count: number, { words }: Source): string {
  return fillIn(words.record.agenda.minutes, { count });
}

function totalRow({ steps }: Meeting, columns: Columns, source: Source): TableRow {
  const planned = totalMinutes(steps.map(({ step }) => step));
  const taken = steps.map(({ step }) => minutesTaken(step, source.workshop));
  const sum = taken.reduce<number>((all, one) => all + (one ?? 0), 0);
  const values: Readonly<Record<string, string>> = {
    time: source.words.agenda.total,
    what: columns.some(({ id }) => id === "planned") ? "" : minutes(planned, source),
    planned: minutes(planned, source),
    actual: sum === 0 ? "" : withDifference(sum, planned, source),
  };
  return { id: "total", tone: "total", cells: columns.map(({ id }) => cell(values[id] ?? "")) };
}

function ownParagraphs(text: string): Prose {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => paragraph(ownLine(line)));
}
