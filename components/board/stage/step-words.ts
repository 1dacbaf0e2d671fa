import type { ProgrammeText, TemplateText } from "#i18n/catalogue-text.ts";
import type { Step } from "#lib/workshop/model.ts";

/** The words of a workshop's agenda and sheets, in the viewer's language. */
export type WorkshopWords = Readonly<{
  /** `undefined` for a workshop on a single canvas. */
  programme: ProgrammeText | undefined;
  /** By template id; only those the workshop uses. */
  templates: Readonly<Record<string, TemplateText>>;
  /** tldraw's words that we say ourselves, by its keys. */
  tldraw: Readonly<Record<string, string>>;
}>;

export type StepWords = Readonly<{ title: string; instruction: string }>;

/** What a step is called and asks for; a single canvas says what it is for. */
export function stepWords(words: WorkshopWords, step: Step): StepWords {
  const own = words.programme?.steps[step.id];
  if (own) return own;
  const template = step.templateId === null ? undefined : words.templates[step.templateId];
  return { title: template?.name ?? "", instruction: template?.purpose ?? "" };
}
