import { cleanText } from "../../canvas/clean-text.ts";
import { type LocalText, textIn } from "../../workshop/local-text.ts";
import type { Step } from "../../workshop/model.ts";
import { plain, type Text } from "../document/spans.ts";
import type { PlanSource } from "../plan-source.ts";
import { clock } from "./timing.ts";

/** A meeting of a workshop, with its steps and when they are to begin. */
export type Meeting = Readonly<{
  /** Of the programme's session; `all` for a workshop that is one meeting. */
  id: string;
  /** `null` if the workshop is one meeting. */
  name: string | null;
  steps: readonly PlannedStep[];
}>;

export type PlannedStep = Readonly<{
  step: Step;
  /** `0:08–0:20`, counted from the meeting's start. */
  time: string;
}>;

/** Cuts the agenda into meetings; a step that belongs to none stays with the one before it. */
export function meetingsOf({ workshop, programme }: PlanSource): Meeting[] {
  const sessions = programme?.sessions ?? [];
  const found: { id: string; name: string | null; steps: Step[] }[] = [];
  for (const step of workshop.steps) {
    const session = sessions.find(({ stepIds }) => stepIds.includes(step.id));
    const current = found.at(-1);
    const known = session && found.find(({ id }) => id === session.id);
    // A step moved out of its meeting stays where the facilitator put it.
    if (current && (!session || known)) current.steps.push(step);
    else found.push({ id: session?.id ?? "all", name: session?.name ?? null, steps: [step] });
  }
  return found.map((meeting) => ({ ...meeting, steps: timed(meeting.steps) }));
}

function timed(steps: readonly Step[]): PlannedStep[] {
  let start = 0;
  return steps.map((step) => {
    const end = start + step.minutes;
    const time = `${clock(start)}–${clock(end)}`;
    start = end;
    return { step, time };
  });
}

/** What a step is called: by its facilitator, its programme or its canvas. */
export function stepTitle(step: Step, source: PlanSource): Text {
  const { words, programme } = source;
  const canvas = canvasWords(step, source);
  const kind = step.kind === "break" ? words.agenda.break : step.id;
  return (
    facilitatorWords(step.title, source) ??
    plain(programme?.steps[step.id]?.title ?? canvas?.name ?? kind)
  );
}

/** What people are asked to do; empty for a pause. */
export function stepInstruction(step: Step, source: PlanSource): Text {
  return ownInstruction(step, source) ?? plain(canvasWords(step, source)?.purpose ?? "");
}

/** What a facilitator or the programme asks in a step; `null` if they left it to the canvas. */
export function ownInstruction(step: Step, source: PlanSource): Text | null {
  const said = source.programme?.steps[step.id]?.instruction || null;
  return facilitatorWords(step.instruction, source) ?? (said === null ? null : plain(said));
}

export function canvasWords({ templateId }: Step, { templates }: PlanSource) {
  return templateId === null ? undefined : templates.get(templateId)?.words;
}

export function formOf(step: Step, { words }: PlanSource): string {
  const { forms } = words.agenda;
  if (step.kind === "break") return forms.pause;
  return step.kind === "canvas" && step.scope === "team" ? forms.team : forms.plenary;
}

/** In the paper's language or the nearest they wrote in, which the text then says. */
function facilitatorWords(texts: LocalText | null, { locale }: PlanSource): Text | null {
  if (!texts) return null;
  const found = textIn(texts, locale);
  const said = plain(cleanText(found.text).replaceAll(/\s*\n\s*/g, " "));
  return found.locale === locale ? said : { ...said, lang: found.locale };
}
