import { type Locale, locales } from "#lib/locales.ts";
import { type LocalText, textIn } from "#lib/workshop/local-text.ts";
import type { Step } from "#lib/workshop/model.ts";

type Words = Readonly<{ title: string; instruction: string }>;

/** The programme's words by step id, and the catalogue's by template id, in every language. */
export type StepTexts = Readonly<
  Record<
    Locale,
    Readonly<{ steps: Readonly<Record<string, Words>>; canvases: Readonly<Record<string, Words>> }>
  >
>;

export type WordField = keyof Words;

type Said = Pick<Step, "id" | "templateId" | "title" | "instruction">;

/** What people read in a language where a facilitator has written nothing at all. */
export function standardText(
  { id, templateId }: Said,
  field: WordField,
  texts: StepTexts,
  locale: Locale,
): string | undefined {
  const { steps, canvases } = texts[locale];
  return (steps[id] ?? (templateId === null ? undefined : canvases[templateId]))?.[field];
}

/**
 * What people read in a language, and which one it is in. `undefined` if there is nothing to read,
 * as for a talk that was just added.
 */
export function textOf(
  step: Said,
  field: WordField,
  texts: StepTexts,
  locale: Locale,
): Readonly<{ text: string; locale: Locale }> | undefined {
  const own = step[field];
  if (own) return textIn(own, locale);
  const text = standardText(step, field, texts, locale);
  return text === undefined ? undefined : { text, locale };
}

/** A step that keeps the programme's words under any id and in any workshop. */
export function withOwnWords<AnyStep extends Said>(step: AnyStep, texts: StepTexts): AnyStep {
  return {
    ...step,
    title: step.title ?? programmeText(step, "title", texts),
    instruction: step.instruction ?? programmeText(step, "instruction", texts),
  };
}

function programmeText({ id }: Said, field: WordField, texts: StepTexts): LocalText | null {
  const entries = locales.flatMap((locale) => {
    const text = texts[locale].steps[id]?.[field];
    return text ? [[locale, text] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** A facilitator's words with those of one language changed; `null` once there are none. */
export function withText(texts: LocalText | null, locale: Locale, text: string): LocalText | null {
  const { [locale]: _, ...others } = texts ?? {};
  const next = text.trim() === "" ? others : { ...others, [locale]: text };
  return Object.keys(next).length > 0 ? next : null;
}
