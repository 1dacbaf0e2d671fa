import type { Locale } from "#lib/locales.ts";
import type decks from "#locales/en/decks.json";
import type programmes from "#locales/en/programmes.json";
import type templates from "#locales/en/templates.json";

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
export type DeckTexts = typeof decks;
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

// The three catalogues are JSON objects keyed by id; the `satisfies` keeps files and types together.
type Shape<T> = { [Key in keyof T]: unknown };
export type CatalogueKeys = Shape<typeof templates> & Shape<typeof programmes>;

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
