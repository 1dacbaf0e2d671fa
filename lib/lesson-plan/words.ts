import type { Locale } from "../locales.ts";

/** A phrase with a number in it, by CLDR plural category; `other` always exists. */
export type CountedWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> &
  Readonly<{ other: string }>;

/** All words of the paper in one language: `locales/<locale>/lesson-plan.json`. */
export type LessonPlanWords = Readonly<{
  document: Readonly<{
    series: string;
    author: string;
    keywords: readonly string[];
    creator: string;
    contents: string;
    /** With `{page}` and `{pages}`. */
    page: string;
  }>;
  glance: Readonly<{
    programme: string;
    singleCanvas: string;
    date: string;
    planned: string;
    teams: string;
    people: string;
    language: string;
    canvases: string;
    hours: CountedWords;
    minutes: CountedWords;
    peopleCount: CountedWords;
    listSeparator: string;
  }>;
  objectives: Readonly<{
    lead: string;
    competencyLead: string;
    goals: string;
    goalLead: string;
    /** With `{number}` and `{name}`. */
    goal: string;
  }>;
  /** What someone who trained a competency can be seen doing, by the competency's key. */
  competencies: Readonly<Record<string, string>>;
  agenda: Readonly<{
    time: string;
    what: string;
    canvas: string;
    form: string;
    break: string;
    total: string;
    forms: Readonly<{ team: string; plenary: string; pause: string }>;
  }>;
  canvases: Readonly<{
    figure: string;
    emptyFigure: string;
    everyone: string;
    noteCount: CountedWords;
    noNotesTeams: string;
    unused: string;
    others: string;
    othersPrompt: string;
    emptyZones: string;
    emptyColumns: string;
  }>;
  reflection: Readonly<{ lead: string; prompts: readonly string[] }>;
  sources: Readonly<{
    canvases: string;
    canvasCredit: string;
    inspiration: string;
    competencies: string;
    goals: string;
    licence: string;
  }>;
}>;

/** Puts values into a phrase's `{name}` places. Places without a value stay as they are. */
export function fillIn(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A phrase for a number, in the language's plural form, with `{count}` filled in. */
export function counted(words: CountedWords, count: number, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(count);
  return fillIn(words[form] ?? words.other, {
    count: numeral(count, locale),
  });
}

/** A number as it is printed, with a minus sign and not a hyphen. */
export function numeral(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value).replace("-", "−");
}
