import type { Programme } from "#canvas-templates/programmes/programme-schema.ts";
import type { ProgrammeText, TemplateTexts } from "#i18n/catalogue-text.ts";
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
  programme: Programme | undefined;
  text: ProgrammeText | undefined;
  templates: TemplateTexts;
  /** What to call a step that has no words of its own. */
  kinds: Readonly<Record<"talk" | "break", string>>;
}>;

/** A workshop's agenda in words, cut into its meetings. */
export function agendaOf(
  { steps }: Pick<Workshop, "steps">,
  { programme, text, templates, kinds }: Catalogue,
): AgendaMeeting[] {
  const named = steps.map((step) => ({
    id: step.id,
    kind: step.kind,
    minutes: step.minutes,
    optional: step.optional,
    isTogether: step.kind === "canvas" && step.scope === "plenary",
    title: text?.steps[step.id]?.title ?? ownTitle(step, templates, kinds),
  }));
  if (!programme?.sessions) return [{ title: null, steps: named }];
  return programme.sessions.map(({ id, stepIds }) => ({
    title: text?.sessions?.[id]?.name ?? null,
    steps: named.filter((step) => stepIds.includes(step.id)),
  }));
}

function ownTitle(step: Step, templates: TemplateTexts, kinds: Catalogue["kinds"]): string {
  if (step.kind !== "canvas") return kinds[step.kind];
  return (step.templateId && templates[step.templateId]?.name) || step.id;
}
