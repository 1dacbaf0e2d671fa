import type { Block, TableBlock, TableRow } from "../document/plan-document.ts";
import { type Prose, type ProseLine, plain } from "../document/spans.ts";
import { type Activity, activities } from "../procedure-words.ts";
import { fillIn } from "../words.ts";
import { activityOf, type Phase, phasesOf } from "./activity.ts";
import { listed } from "./glance.ts";
import {
  canvasWords,
  type Meeting,
  meetingsOf,
  ownInstruction,
  type PlannedStep,
  stepTitle,
} from "./meetings.ts";
import { bold, bullet, cell, heading, named, paragraph, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

type Source = PlanContext["source"];
type LedStep = PlannedStep & Readonly<{ phase: Phase; activity: Activity }>;

/** Step by step: what the teacher does, what students do, and why. */
export function procedureBlocks({ source }: PlanContext): Block[] {
  const said = new Set<string>();
  return meetingsOf(source).flatMap((meeting): Block[] => [
    ...(meeting.name === null
      ? []
      : [heading(`procedure.heading.${meeting.id}`, 2, plain(meeting.name))]),
    {
      id: `procedure.steps.${meeting.id}`,
      kind: "table",
      caption: null,
      columns: columnsOf(source),
      hasRowHeads: true,
      rows: rowsOf(meeting, source, said),
    },
  ]);
}

function columnsOf({ words }: Source): TableBlock["columns"] {
  const { columns } = words.procedure;
  return [
    { id: "step", name: plain(columns.step), share: 4, align: "start" },
    { id: "time", name: plain(columns.time), share: 3, align: "start" },
    { id: "teacher", name: plain(columns.teacher), share: 7, align: "start" },
    { id: "students", name: plain(columns.students), share: 7, align: "start" },
    { id: "intent", name: plain(columns.intent), share: 5, align: "start" },
  ];
}

/**
 * Steps under the part of the lesson they belong to.
 *
 * @param said templates whose purpose has been told; it is told once.
 */
function rowsOf(meeting: Meeting, source: Source, said: Set<string>): TableRow[] {
  const { phases } = source.words.procedure;
  let phase: Phase | null = null;
  return ledSteps(meeting).flatMap((led): TableRow[] => {
    const begins = led.phase !== phase;
    phase = led.phase;
    const cells = [cell(phases[led.phase])];
    const group: TableRow = { id: `phase-${led.phase}`, tone: "group", cells };
    return [...(begins ? [group] : []), rowOf(led, source, said)];
  });
}

function ledSteps(meeting: Meeting): LedStep[] {
  const phases = phasesOf(meeting);
  return meeting.steps.map((planned, index) => {
    const phase = phases[index] ?? "main";
    return { ...planned, phase, activity: activityOf(planned.step, phase) };
  });
}

function rowOf({ step, activity }: LedStep, source: Source, said: Set<string>): TableRow {
  const { kinds } = source.words.procedure;
  const kind = kinds[activity];
  const isNew = step.templateId !== null && !said.has(step.templateId);
  if (step.templateId !== null) said.add(step.templateId);
  const purpose = isNew ? canvasWords(step, source)?.purpose : undefined;
  const asked = step.kind === "break" ? null : ownInstruction(step, source);
  return {
    id: `step-${step.id}`,
    tone: step.kind === "break" ? "quiet" : "normal",
    cells: [
      [paragraph(bold(stepTitle(step, source)))],
      cell(fillIn(source.words.record.agenda.minutes, { count: step.minutes })),
      [...kind.teacher.map((line) => bullet(line)), ...zonesLine(step, source)],
      cell(asked ?? kind.students),
      [...cell(purpose ?? ""), ...cell(kind.intent)],
    ],
  };
}

/** Zones in use, where they are not all of the canvas. */
function zonesLine({ focusZones, ...step }: PlannedStep["step"], source: Source): ProseLine[] {
  const words = canvasWords({ ...step, focusZones }, source);
  const names = focusZones.flatMap((id) => words?.zones[id] ?? []);
  if (names.length === 0) return [];
  return [bullet(fillIn(source.words.procedure.zones, { zones: listed(names, source) }))];
}

/** How each kind of step is led, once: for who leads the workshop again. */
export function leadingBlocks({ source }: PlanContext): Block[] {
  const { short, kinds } = source.words.procedure;
  const all = meetingsOf(source).flatMap(ledSteps);
  const rows = activities.flatMap((activity): TableRow[] => {
    const own = all.filter((led) => led.activity === activity);
    if (own.length === 0) return [];
    const { name, teacher } = kinds[activity];
    const titles: Prose = own.map(({ step }) => paragraph(stepTitle(step, source)));
    const cells = [[paragraph(bold(plain(name)))], titles, teacher.map((line) => bullet(line))];
    return [{ id: activity, tone: "normal", cells }];
  });
  return [
    {
      id: "procedure.kinds",
      kind: "table",
      caption: null,
      columns: [
        { id: "kind", name: plain(short.kind), share: 3, align: "start" },
        { id: "steps", name: plain(short.steps), share: 5, align: "start" },
        { id: "teacher", name: plain(short.teacher), share: 9, align: "start" },
      ],
      hasRowHeads: true,
      rows,
    },
  ];
}

/** What surrounds the work, and is no way of working. */
const FRAMING: readonly Activity[] = ["opening", "closing", "pause"];

/** Ways of working that the agenda uses, each once. */
export function methodsBlocks({ source }: PlanContext): Block[] {
  const { kinds } = source.words.procedure;
  const { colon } = source.words.record.objectives;
  const used = new Set(
    meetingsOf(source)
      .flatMap(ledSteps)
      .map(({ activity }) => activity),
  );
  const lines = activities
    .filter((activity) => used.has(activity) && !FRAMING.includes(activity))
    .map((activity) => bullet(named(kinds[activity].name, kinds[activity].intent, colon)));
  return lines.length === 0 ? [] : [prose("methods.list", lines)];
}
