import { textIn } from "../workshop/local-text.ts";
import type { Step } from "../workshop/model.ts";
import type { AgendaRow, AgendaSection } from "./lesson-plan.ts";
import type { PlanSource } from "./plan-source.ts";
import { fillIn } from "./words.ts";

/** The agenda with clock times counted from the start of each meeting. */
export function agendaSection(source: PlanSource): AgendaSection {
  const { heading, time, minutes, what, canvas, form } = source.words.agenda;
  return {
    id: "agenda",
    heading,
    columns: { time, minutes, what, canvas, form },
    sessions: meetings(source).map(({ id, name, steps }) => ({
      id,
      name,
      rows: rowsOf(steps, source),
      total: fillIn(source.words.agenda.minutesShort, {
        count: steps.reduce((sum, step) => sum + step.minutes, 0),
      }),
    })),
  };
}

type Meeting = { id: string; name: string | null; steps: Step[] };

/** Cuts the agenda into meetings; a step that belongs to none stays with the one before it. */
function meetings({ workshop, programme }: PlanSource): Meeting[] {
  const sessions = programme?.sessions ?? [];
  const found: Meeting[] = [];
  for (const step of workshop.steps) {
    const session = sessions.find(({ stepIds }) => stepIds.includes(step.id));
    const current = found.at(-1);
    const goesOn = current && (!session || session.id === current.id);
    if (goesOn) current.steps.push(step);
    else found.push({ id: session?.id ?? "all", name: session?.name ?? null, steps: [step] });
  }
  return found;
}

function rowsOf(steps: readonly Step[], source: PlanSource): AgendaRow[] {
  let start = 0;
  return steps.map((step) => {
    const end = start + step.minutes;
    const row = rowOf(step, `${clock(start)}–${clock(end)}`, source);
    start = end;
    return row;
  });
}

function rowOf(step: Step, time: string, source: PlanSource): AgendaRow {
  const { workshop, words, templates, programme, locale } = source;
  const { agenda } = words;
  const said = programme?.steps[step.id];
  const canvas = (step.templateId !== null && templates.get(step.templateId)?.words) || null;
  const skipped = workshop.status === "ended" && !workshop.visitedStepIds.includes(step.id);
  return {
    stepId: step.id,
    time,
    minutes: step.minutes,
    title:
      ownWords(step.title, locale) ??
      said?.title ??
      canvas?.name ??
      (step.kind === "break" ? agenda.break : step.id),
    instruction:
      (ownWords(step.instruction, locale) ?? said?.instruction) || (canvas?.purpose ?? null),
    canvas: canvas?.name ?? null,
    form: formOf(step, agenda.forms),
    remarks: [
      ...(step.optional ? [agenda.optional] : []),
      ...(skipped ? [agenda.notReached] : []),
      ...tookOf(step, source),
    ],
  };
}

/** What the facilitator called a step, in the reader's language or the nearest they wrote in. */
function ownWords(texts: Step["title"], locale: PlanSource["locale"]): string | undefined {
  return texts ? textIn(texts, locale).text : undefined;
}

/** How long a step took in the end, over all its visits; nothing while one goes on. */
function tookOf({ id, minutes }: Step, { workshop, words }: PlanSource): string[] {
  const visits = workshop.runs.filter(({ stepId }) => stepId === id);
  if (visits.length === 0 || visits.some(({ endedAt }) => endedAt === null)) return [];
  const ms = visits.reduce(
    (sum, { startedAt, endedAt }) => sum + (endedAt ?? startedAt) - startedAt,
    0,
  );
  const count = Math.max(1, Math.round(ms / 60_000));
  return count === minutes ? [] : [fillIn(words.agenda.took, { count })];
}

function formOf(step: Step, forms: PlanSource["words"]["agenda"]["forms"]): string {
  if (step.kind === "break") return forms.pause;
  return step.kind === "canvas" && step.scope === "team" ? forms.team : forms.plenary;
}

/** Minutes as hours and minutes: 95 → `1:35`. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
