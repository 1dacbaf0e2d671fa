import type { Programme } from "#canvas-templates/programmes/programme-schema.ts";
import type { ProgrammeText, TemplateTexts } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import { textIn } from "#lib/workshop/local-text.ts";
import type { Step, Workshop } from "#lib/workshop/model.ts";

export type AgendaStep = Readonly<
  Pick<Step, "id" | "kind" | "minutes" | "optional"> & {
    title: string;
    isTogether: boolean;
  }
>;

/** One meeting of the workshop; `title` is `null` if there is only one. */
export type AgendaMeeting = Readonly<{ title: string | null; steps: readonly AgendaStep[] }>;

type Catalogue = Readonly<{
  locale: Locale;
  programme: Programme | undefined;
  text: ProgrammeText | undefined;
  templates: TemplateTexts;
  /** What to call a step that has no words of its own. */
  kinds: Readonly<Record<"talk" | "break", string>>;
}>;

/**
 * A workshop's agenda in words, cut into its meetings. A step that belongs to none stays with the
 * one before it.
 */
export function agendaOf(
  { steps }: Pick<Workshop, "steps">,
  { locale, programme, text, templates, kinds }: Catalogue,
): AgendaMeeting[] {
  const named = steps.map((step) => ({
    id: step.id,
    kind: step.kind,
    minutes: step.minutes,
    optional: step.optional,
    isTogether: step.kind === "canvas" && step.scope === "plenary",
    title:
      (step.title && textIn(step.title, locale).text) ||
      (text?.steps[step.id]?.title ?? plainTitle(step, templates, kinds)),
  }));
  const meetings: { id: string | undefined; title: string | null; steps: AgendaStep[] }[] = [];
  for (const step of named) {
    const id = programme?.sessions?.find(({ stepIds }) => stepIds.includes(step.id))?.id;
    const current = meetings.at(-1);
    if (current && (id === undefined || current.id === id)) current.steps.push(step);
    else meetings.push({ id, title: (id && text?.sessions?.[id]?.name) ?? null, steps: [step] });
  }
  return meetings;
}

function plainTitle(step: Step, templates: TemplateTexts, kinds: Catalogue["kinds"]): string {
  if (step.kind !== "canvas") return kinds[step.kind];
  return (step.templateId && templates[step.templateId]?.name) || step.id;
}
