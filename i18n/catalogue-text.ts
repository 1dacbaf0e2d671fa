import type { Locale } from "#lib/locales.ts";

type Words = Readonly<{ name: string; prompt: string }>;

/** The words of one canvas template. */
export type TemplateText = Readonly<{
  name: string;
  /** Why a team would use it, one sentence. */
  purpose: string;
  /** What it borrows, in a sentence; only where the template has a credit. */
  credit?: string;
  zones: Readonly<Record<string, Words>>;
  columns: Readonly<Record<string, Words>>;
}>;

export type TemplateTexts = Readonly<Record<string, TemplateText>>;

type Named = Readonly<{ name: string }>;
/** Words by card id, or by the id of whatever the key names. */
type Cards<Text = Named> = Readonly<Record<string, Text>>;

/** The words of the decks, and of what templates and cards are sorted by. */
export type DeckTexts = Readonly<{
  /** What each deck is called, by deck id. */
  decks: Cards;
  /** By the goal's number. */
  sdg: Cards;
  technologyAreas: Cards;
  standards: Cards<Readonly<{ title: string }>>;
  standardScopes: Cards;
  standardStatuses: Cards;
  kpis: Cards;
  kpiDimensions: Cards;
  kpiSubDimensions: Cards;
  kpiCategories: Cards;
  cop29Objectives: Cards<Readonly<{ name: string; meaning: string }>>;
  cityActions: Cards;
  gdaPillars: Cards<Readonly<{ name: string; call: string }>>;
  ecosystemPillars: Cards<Readonly<{ name: string; elements: string }>>;
  stakeholderGroups: Cards<Readonly<{ name: string; who: string }>>;
  /** By the short keys of the templates' `competencies`. */
  competencies: Cards;
  /** By the number of the route's step. */
  routeSteps: Cards;
  stages: Cards;
}>;

export type ProgrammeText = Readonly<{
  name: string;
  summary: string;
  objectives: readonly string[];
  /** By session id; only for programmes of several meetings. */
  sessions?: Readonly<Record<string, Readonly<{ name: string }>>>;
  /** By step id: what the step is called and what people are asked to do. */
  steps: Readonly<Record<string, Readonly<{ title: string; instruction: string }>>>;
}>;
export type ProgrammeTexts = Readonly<Record<string, ProgrammeText>>;

/** All templates' words in one language, by template id. */
export async function loadTemplateTexts(locale: Locale): Promise<TemplateTexts> {
  return (await import(`../locales/${locale}/templates.json`)).default;
}

/** All programmes' words in one language, by programme id. */
export async function loadProgrammeTexts(locale: Locale): Promise<ProgrammeTexts> {
  return (await import(`../locales/${locale}/programmes.json`)).default;
}

/** The decks' words in one language. */
export async function loadDeckTexts(locale: Locale): Promise<DeckTexts> {
  return (await import(`../locales/${locale}/decks.json`)).default;
}

/** What templates and programmes are for in a lesson, by their ids. */
export type TeachingTexts = Readonly<{
  templates: Readonly<
    Record<string, Readonly<{ objective: string; key: string; difficult: string }>>
  >;
  programmes: Readonly<
    Record<string, Readonly<Record<"key" | "difficult" | "homework", readonly string[]>>>
  >;
}>;

export async function loadTeachingTexts(locale: Locale): Promise<TeachingTexts> {
  return (await import(`../locales/${locale}/teaching.json`)).default;
}
