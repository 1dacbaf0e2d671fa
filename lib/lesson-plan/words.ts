import type { Locale } from "../locales.ts";

/** A phrase with a number in it, by CLDR plural category; `other` always exists. */
export type CountedWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> &
  Readonly<{ other: string }>;

/** All words of the paper in one language: `locales/<locale>/lesson-plan.json`. */
export type LessonPlanWords = Readonly<{
  document: Readonly<{
    kind: string;
    series: string;
    author: string;
    subject: string;
    keywords: readonly string[];
    creator: string;
    contents: string;
    /** With `{page}` and `{pages}`. */
    page: string;
  }>;
  glance: Readonly<{
    heading: string;
    programme: string;
    singleCanvas: string;
    date: string;
    planned: string;
    duration: string;
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
    heading: string;
    lead: string;
    competencies: string;
    competencyLead: string;
    goals: string;
    goalLead: string;
    /** With `{number}` and `{name}`. */
    goal: string;
  }>;
  /** What someone who trained a competency can be seen doing, by the competency's key. */
  competencies: Readonly<Record<string, string>>;
  agenda: Readonly<{
    heading: string;
    time: string;
    minutes: string;
    what: string;
    canvas: string;
    form: string;
    break: string;
    optional: string;
    notReached: string;
    /** With `{count}`: minutes a step took, if not as many as planned. */
    took: string;
    total: string;
    minutesShort: string;
    forms: Readonly<{ team: string; plenary: string; pause: string }>;
  }>;
  canvases: Readonly<{
    heading: string;
    blankHeading: string;
    figure: string;
    emptyFigure: string;
    everyone: string;
    noteCount: CountedWords;
    noNotesTeams: string;
    nothingYet: string;
    others: string;
    othersPrompt: string;
    emptyZones: string;
    emptyColumns: string;
  }>;
  reflection: Readonly<{ heading: string; lead: string; prompts: readonly string[] }>;
  sources: Readonly<{
    heading: string;
    canvases: string;
    canvasCredit: string;
    inspiration: string;
    competencies: string;
    goals: string;
    licence: string;
    privacy: string;
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
    count: new Intl.NumberFormat(locale).format(count),
  });
}
