import type { Locale } from "#lib/locales.ts";
import { type LocalText, textIn } from "#lib/workshop/local-text.ts";
import type { Step } from "#lib/workshop/model.ts";

type StepText = Readonly<{ title: string; instruction: string }>;

/** What the steps of an agenda are called and ask for in our own words, by language and step id. */
export type PlannedTexts = Readonly<Record<Locale, Readonly<Record<string, StepText>>>>;

/** Words and the language they are in. */
export type Said = Readonly<{ text: string; locale: Locale }>;

/**
 * What a step is called and asks for in a language: in the facilitator's own words, which may exist
 * in another language only, or in ours. Empty if there are none.
 */
export function stepTexts(
  step: Step,
  planned: PlannedTexts,
  locale: Locale,
): Readonly<{ title: Said; instruction: Said }> {
  const ours = planned[locale][step.id];
  const said = (own: LocalText | null, otherwise: string | undefined): Said =>
    own ? textIn(own, locale) : { text: otherwise ?? "", locale };
  return {
    title: said(step.title, ours?.title),
    instruction: said(step.instruction, ours?.instruction),
  };
}

/** Whether a second language says it differently, so that nothing stands there twice. */
export function isOther(first: Said, second: Said | undefined): second is Said {
  return second !== undefined && second.text !== "" && second.text !== first.text;
}
