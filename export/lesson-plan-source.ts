import { programmeLevels, templateLevels } from "#canvas-templates/bloom-levels.ts";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { sdgDeck } from "#canvas-templates/decks/sdg.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import {
  loadDeckTexts,
  loadProgrammeTexts,
  loadTeachingTexts,
  loadTemplateTexts,
  type ProgrammeTexts,
  type TeachingTexts,
} from "#i18n/catalogue-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import type { KeptEconomy } from "#lib/insight/kept/economy.ts";
import type { TeamParticipation } from "#lib/insight/participation/participation.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import { applyEdits, type EditedDocument } from "#lib/lesson-plan/document/apply-edits.ts";
import { planDocument } from "#lib/lesson-plan/document/build-document.ts";
import { editedInTwoLanguages } from "#lib/lesson-plan/document/edited-languages.ts";
import { inTwoLanguages } from "#lib/lesson-plan/document/in-two-languages.ts";
import type { PlanDocument, Profile } from "#lib/lesson-plan/document/plan-document.ts";
import { noEdits, type PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { InsightSlot } from "#lib/lesson-plan/insight-slot.ts";
import type { PlanBoard, PlanProgramme, PlanSource } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import type { LicenceId } from "#lib/workshop/publication.ts";
import { insightSlotOf } from "./insight-slot.ts";
import type { ReceiptFacts } from "./receipt-section.ts";

/** What teachers changed in a workshop's papers, by the papers' language. */
export type EditsByLocale = Readonly<Partial<Record<Locale, PlanEdits>>>;

/** What insight knows of a workshop, by the language it says it in. */
export type InsightByLocale = Readonly<Partial<Record<Locale, InsightSlot>>>;

/** What the server knows of a workshop, as read from storage. */
export type WorkshopContent = Readonly<{
  workshop: Workshop;
  members: readonly Pick<Member, "role">[];
  boards: readonly PlanBoard[];
  /** How people wish to be named, by member id; who is not there is not named. */
  names?: Readonly<Record<string, string>> | undefined;
  /** Left out, all rights are reserved. */
  licence?: LicenceId | undefined;
  planEdits?: EditsByLocale | undefined;
  /** Handed in ready; left out, it is computed from the boards. */
  insight?: InsightByLocale | undefined;
  /** Left out, the paper has no carbon receipt. */
  receipt?: ReceiptFacts | undefined;
  /** Sums of teams, for facilitators alone; left out, the paper says nothing of who took part. */
  participation?: readonly TeamParticipation[] | undefined;
  /** The table that everybody's lens looks through, with its levers and its goal. */
  economy?: KeptEconomy | undefined;
  /** What people decided of ideas; left out, nothing was. */
  decisions?: readonly Decision[] | undefined;
}>;

/** What paper is wanted. */
export type PaperWish = Readonly<{
  profile: Profile;
  locale: Locale;
  /** The language beside it, for a paper in two. */
  second?: Locale | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name; left out, the server's own. */
  timeZone?: string | undefined;
}>;

/** Makes a workshop's paper, with the catalogue's words. */
export async function planDocumentOf(
  content: WorkshopContent,
  { profile, locale, second, now, timeZone = ownTimeZone() }: PaperWish,
): Promise<PlanDocument> {
  const paperIn = async (one: Locale) =>
    planDocument(await planSourceOf(content, { locale: one, now, timeZone }), profile);
  const main = await paperIn(locale);
  return second === undefined || second === locale
    ? main
    : inTwoLanguages(main, await paperIn(second));
}

/**
 * The same with what teachers changed in it, each language by itself: what every file and the page
 * on screen are written from.
 */
export async function editedDocumentOf(
  content: WorkshopContent,
  { second, ...wish }: PaperWish,
): Promise<PlanDocument> {
  const main = await editedPaperOf(content, wish);
  if (second === undefined || second === wish.locale) return main.document;
  const other = await editedPaperOf(content, { ...wish, locale: second }, { keepHidden: true });
  return editedInTwoLanguages(main, other);
}

/** A paper in one language with what teachers changed in it, and what became of that. */
export async function editedPaperOf(
  content: WorkshopContent,
  wish: Omit<PaperWish, "second">,
  options?: Readonly<{ keepHidden: boolean }>,
): Promise<EditedDocument> {
  const edits = content.planEdits?.[wish.locale] ?? noEdits;
  return applyEdits(await planDocumentOf(content, wish), edits, options);
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What a plan is made of, with the catalogue's words in one language. */
export async function planSourceOf(
  {
    names = {},
    licence = "all-rights-reserved",
    insight = {},
    receipt,
    decisions,
    participation,
    economy,
    ...content
  }: WorkshopContent,
  { locale, now, timeZone }: Readonly<{ locale: Locale; now: number; timeZone: string }>,
): Promise<PlanSource> {
  const [words, templateTexts, programmeTexts, teaching, decks, cards] = await Promise.all([
    loadLessonPlanWords(locale),
    loadTemplateTexts(locale),
    loadProgrammeTexts(locale),
    loadTeachingTexts(locale),
    loadDeckTexts(locale),
    loadCardFaces(locale),
  ]);
  const templates: PlanSource["templates"] = new Map(
    canvasTemplates.flatMap((template) => {
      const text = templateTexts[template.id];
      if (!text) return [];
      const level = templateLevels[template.id] ?? null;
      const taught = teaching.templates[template.id];
      const found = { template, words: text, teaching: taught ? { ...taught, level } : null };
      return [[template.id, found] as const];
    }),
  );
  const goalNames: Readonly<Record<string, { name: string }>> = decks.sdg;
  return {
    ...content,
    locale,
    words,
    templates,
    programme: programmeOf(content.workshop.programmeId, programmeTexts, teaching),
    competencyNames: Object.fromEntries(
      Object.entries(decks.competencies).map(([key, { name }]) => [key, name]),
    ),
    goals: new Map(
      sdgDeck.map(({ goal, hex }) => [goal, { name: goalNames[goal]?.name ?? "", colour: hex }]),
    ),
    cards,
    nameOf: (memberId) => (Object.hasOwn(names, memberId) && names[memberId]) || null,
    licence,
    insight:
      insight[locale] ??
      (await insightSlotOf({ ...content, receipt, decisions, participation, economy }, locale, {
        ...{ templateTexts, cards, now },
      })),
    now,
    timeZone,
  };
}

function programmeOf(
  id: string | null,
  texts: ProgrammeTexts,
  teaching: TeachingTexts,
): PlanProgramme | null {
  const programme = findProgramme(id);
  const text = id === null ? undefined : texts[id];
  if (!programme || !text) return null;
  return {
    ...text,
    competencies: programme.competencies,
    teaching: {
      ...(teaching.programmes[programme.id] ?? { key: [], difficult: [], homework: [] }),
      levels: programmeLevels[programme.id] ?? [],
    },
    sessions: (programme.sessions ?? []).map(({ id: sessionId, stepIds }) => ({
      id: sessionId,
      name: text.sessions?.[sessionId]?.name ?? sessionId,
      stepIds,
    })),
  };
}
