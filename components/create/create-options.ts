import { getTranslations } from "next-intl/server";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import type { Programme } from "#canvas-templates/programmes/programme-schema.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import { programmeLength } from "#components/home/programme-length.ts";
import {
  loadProgrammeTexts,
  loadTemplateTexts,
  type ProgrammeText,
  type TemplateTexts,
} from "#i18n/catalogue-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import {
  DEFAULT_RETENTION_DAYS,
  MAX_NAME,
  MAX_RETENTION_DAYS,
  MAX_TEAMS,
  MAX_TITLE,
} from "#lib/workshop/model.ts";
import { MAX_PROGRAMME_BYTES } from "#lib/workshop/programme-file.ts";
import type { DraftDefaults } from "./workshop-draft.ts";

export type AgendaEntry = Readonly<{
  id: string;
  title: string;
  /** Name of its canvas; `null` for talks and breaks. */
  canvas: string | null;
  minutes: number;
  isOptional: boolean;
  isPlenary: boolean;
}>;

/** One meeting; `title` is `null` where there is only one. */
export type AgendaSession = Readonly<{ title: string | null; entries: readonly AgendaEntry[] }>;

type ProgrammeOption = Readonly<{
  id: string;
  name: string;
  summary: string;
  length: string;
  people: string;
  sessions: readonly AgendaSession[];
}>;

type TemplateOption = Readonly<{
  id: string;
  name: string;
  purpose: string;
  minutes: number;
}>;

export type CreateOptions = Readonly<{
  programmes: readonly ProgrammeOption[];
  templates: readonly TemplateOption[];
  defaults: DraftDefaults;
}>;

/** All the create page offers, in words; no template or programme itself reaches the browser. */
export async function loadCreateOptions(locale: Locale): Promise<CreateOptions> {
  const t = await getTranslations("home.programmes");
  const templateTexts = await loadTemplateTexts(locale);
  const programmeTexts = await loadProgrammeTexts(locale);

  return {
    programmes: programmes.flatMap((programme) => {
      const text = programmeTexts[programme.id];
      if (!text) return [];
      const { id, people } = programme;
      const { name, summary } = text;
      const sessions = sessionsOf(programme, text, templateTexts);
      const length = programmeLength(programme, t);
      return [{ id, name, summary, length, people: t("people", people), sessions }];
    }),
    templates: canvasTemplates.flatMap((template) => templateOption(template, templateTexts)),
    defaults: await loadDefaults(locale),
  };
}

function templateOption({ id, minutes }: CanvasTemplate, texts: TemplateTexts): TemplateOption[] {
  const text = texts[id];
  return text ? [{ id, name: text.name, purpose: text.purpose, minutes: minutes.max }] : [];
}

function sessionsOf(
  { steps, sessions }: Programme,
  text: ProgrammeText,
  templates: TemplateTexts,
): AgendaSession[] {
  const entries = steps.map((step) => ({
    id: step.id,
    title: text.steps[step.id]?.title ?? step.id,
    canvas: (step.templateId && templates[step.templateId]?.name) || null,
    minutes: step.minutes,
    isOptional: step.optional,
    isPlenary: step.kind === "canvas" && step.scope === "plenary",
  }));
  if (!sessions) return [{ title: null, entries }];
  return sessions.map(({ id, stepIds }) => ({
    title: text.sessions?.[id]?.name ?? id,
    entries: entries.filter((entry) => stepIds.includes(entry.id)),
  }));
}

async function loadDefaults(locale: Locale): Promise<DraftDefaults> {
  const perLocale = await Promise.all(locales.map(loadSuggestions));
  return {
    locale,
    titles: byLocale(perLocale.map(({ titles }) => titles)),
    teamNames: byLocale(perLocale.map(({ teamNames }) => teamNames)),
    retentionDays: DEFAULT_RETENTION_DAYS,
    maxRetentionDays: MAX_RETENTION_DAYS,
    maxTitle: MAX_TITLE,
    maxName: MAX_NAME,
    maxFileBytes: MAX_PROGRAMME_BYTES,
  };
}

/** In the workshop's language, which need not be the page's. */
async function loadSuggestions(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "create.teamNames" });
  const texts = { ...(await loadProgrammeTexts(locale)), ...(await loadTemplateTexts(locale)) };
  const titles = Object.entries(texts).map(([id, { name }]) => [id, name] as const);
  const numbers = Array.from({ length: MAX_TEAMS }, (_, index) => String(index + 1) as "1");
  return { titles: Object.fromEntries(titles), teamNames: numbers.map((number) => t(number)) };
}

function byLocale<Value>(values: readonly Value[]): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale, index) => [locale, values[index]])) as Record<
    Locale,
    Value
  >;
}
