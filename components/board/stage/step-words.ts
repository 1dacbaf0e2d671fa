import type { ProgrammeText, TemplateText } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import { type LocalText, textIn } from "#lib/workshop/local-text.ts";
import type { Step } from "#lib/workshop/model.ts";

/** The words of a workshop's agenda and sheets, in the viewer's language. */
export type WorkshopWords = Readonly<{
  locale: Locale;
  /** `undefined` for a workshop on a single canvas. */
  programme: ProgrammeText | undefined;
  /** By template id; only those the workshop uses. */
  templates: Readonly<Record<string, TemplateText>>;
  /** tldraw's words that we say ourselves, by its keys. */
  tldraw: Readonly<Record<string, string>>;
}>;

export type StepWords = Readonly<{
  title: string;
  instruction: string;
  /** What language each is in: what a facilitator wrote may not be in the viewer's. */
  lang: Readonly<{ title: Locale; instruction: Locale }>;
}>;

/**
 * What a step is called and asks for: in the facilitator's own words, or the programme's; a single
 * canvas says what it is for.
 */
export function stepWords(words: WorkshopWords, step: Step): StepWords {
  const { programme, templates, locale } = words;
  const template = step.templateId === null ? undefined : templates[step.templateId];
  const planned = programme?.steps[step.id];
  const own = (text: LocalText | null, otherwise: string | undefined) =>
    text ? textIn(text, locale) : { text: otherwise ?? "", locale };
  const title = own(step.title, planned?.title ?? template?.name);
  const instruction = own(step.instruction, planned?.instruction ?? template?.purpose);
  return {
    title: title.text,
    instruction: instruction.text,
    lang: { title: title.locale, instruction: instruction.locale },
  };
}
