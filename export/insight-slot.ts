import { decks } from "#canvas-templates/decks.ts";
import { loadInsightPageWords } from "#i18n/insight-page-text.ts";
import { loadProvocationWords } from "#i18n/provocation-words.ts";
import {
  DATA_GAP_TEMPLATE,
  type DataGapRow,
  dataGapReport,
  type GapAspect,
} from "#lib/insight/data-gaps/data-gap-report.ts";
import type { KeptEconomy } from "#lib/insight/kept/economy.ts";
import type { TeamParticipation } from "#lib/insight/participation/participation.ts";
import { gapListOf } from "#lib/insight/standards/gap-list.ts";
import { standardsMapOf } from "#lib/insight/standards/standards-map.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import type { InsightSection, InsightSlot } from "#lib/lesson-plan/insight-slot.ts";
import type { PlanBoard } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { cityCycleSection } from "./city-cycle-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { type InsightReading, insightReadingOf } from "./insight-reading.ts";
import { lensSection } from "./lens-section.ts";
import { mapsSection } from "./maps-section.ts";
import { mechanismsSection } from "./mechanisms-section.ts";
import { participationSection } from "./participation-section.ts";
import { provocationsSection } from "./provocations-section.ts";
import { type ReceiptFacts, receiptSection } from "./receipt-section.ts";
import { roadmapSection } from "./roadmap-section.ts";
import { sharedIdeasSection } from "./shared-ideas-section.ts";
import { trajectorySection } from "./trajectory-section.ts";

const STANDARDS_MAP = "T12-standards-map";

type Known = Readonly<{
  workshop: Workshop;
  boards: readonly PlanBoard[];
  members: readonly unknown[];
  /** Without it there is no carbon receipt. */
  receipt?: ReceiptFacts | undefined;
  /** What people decided of ideas; left out, nothing was. */
  decisions?: readonly Decision[] | undefined;
  /** Sums of teams; left out, nobody is told who took part. */
  participation?: readonly TeamParticipation[] | undefined;
  /** Left out, nobody looked through the lens. */
  economy?: KeptEconomy | undefined;
}>;

/**
 * What insight knows of a workshop: coverage of the goals, gaps on the standards map and in data,
 * its own carbon receipt. The same functions compute it as on the pages of insight.
 */
export async function insightSlotOf(
  { workshop, boards, members, receipt, decisions = [], participation, economy }: Known,
  locale: Locale,
  {
    templateTexts,
    cards,
    now,
  }: Pick<InsightReading, "templateTexts" | "cards"> & Readonly<{ now: number }>,
): Promise<InsightSlot> {
  const reading = await insightReadingOf({ workshop, boards }, locale, { templateTexts, cards });
  const { words } = reading;
  const page = await loadInsightPageWords(locale);
  const found = {
    coverage: coverageSection(reading),
    provocations: provocationsSection(reading, {
      sent: workshop.provocations,
      questionOf: await loadProvocationWords(locale),
    }),
    "standards-gaps": standardsSection(reading),
    "data-gaps": dataSection(reading),
    lens: economy && lensSection({ kept: economy, words: words.lens, page: page.lens, locale }),
    mechanisms: mechanismsSection(reading),
    maps: mapsSection(reading),
    roadmap: roadmapSection(
      reading,
      new Date(workshop.startedAt ?? workshop.createdAt).getUTCFullYear(),
    ),
    "city-cycle": cityCycleSection(reading),
    trajectory: trajectorySection(reading),
    "shared-ideas": sharedIdeasSection(reading, decisions),
    participation:
      participation &&
      participationSection({
        ...{ teams: participation, teamName: reading.teamName },
        ...{ words: words.participation, page: page.participation },
      }),
    "carbon-receipt":
      receipt &&
      receiptSection(
        { workshop, people: members.length, facts: receipt, now },
        words["carbon-receipt"],
        locale,
      ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, section]) => section !== undefined));
}

function standardsSection(reading: InsightReading): InsightSection | undefined {
  const { source, templateTexts, teamName, say } = reading;
  const { "standards-gaps": words, separator } = reading.words;
  const text = templateTexts[STANDARDS_MAP];
  const gaps = gapListOf(standardsMapOf(source, decks.standards)).filter(
    ({ note }) => note !== null,
  );
  if (!text || gaps.length === 0) return undefined;
  const column = (id: string) => text.columns?.[id]?.name ?? id;
  const typed = { align: "start", isTyped: true } as const;
  return {
    lead: words.lead,
    tables: [
      {
        id: "gaps",
        title: null,
        columns: [
          { id: "scope", name: words.scope, share: 3, align: "start" },
          { id: "team", name: words.team, share: 2, ...typed },
          { id: "gap", name: column("gap"), share: 5, ...typed },
          { id: "contribution", name: column("contribution"), share: 5, ...typed },
        ],
        rows: gaps.map(({ scope, note, contributions }, index) => ({
          id: `gap-${index + 1}`,
          cells: [
            scope === null ? "" : (text.zones[scope]?.name ?? scope),
            note ? teamName(note.teamId) : "",
            note ? say(note) : "",
            contributions.map(say).join(separator),
          ],
        })),
      },
    ],
    notes: [words.note],
  };
}

const shownAspects = ["available", "gap", "owner"] as const satisfies readonly GapAspect[];

function dataSection(reading: InsightReading): InsightSection | undefined {
  const { source, templateTexts, teamName, say } = reading;
  const { "data-gaps": words, separator } = reading.words;
  const text = templateTexts[DATA_GAP_TEMPLATE];
  const reports = source.boards
    .filter(({ templateId }) => templateId === DATA_GAP_TEMPLATE)
    .map(dataGapReport);
  const said = (aspects: DataGapRow["aspects"]) =>
    shownAspects.map((aspect) => aspects[aspect].map(say).join(separator));
  const rows = reports.flatMap(({ teamId, rows: indicators, unplaced }) => [
    ...indicators.map(({ required, state, aspects }) => [
      ...[teamName(teamId), say(required), words.states[state]],
      ...said(aspects),
    ]),
    ...(shownAspects.some((aspect) => unplaced[aspect].length > 0)
      ? [[teamName(teamId), words.unplaced, "", ...said(unplaced)]]
      : []),
  ]);
  if (!text || rows.length === 0) return undefined;
  const typed = { align: "start", isTyped: true } as const;
  const zone = (id: string) => text.zones[id]?.name ?? id;
  return {
    lead: words.lead,
    tables: [
      {
        id: "indicators",
        title: null,
        columns: [
          { id: "team", name: words.team, share: 2, ...typed },
          { id: "required", name: zone("required"), share: 4, ...typed },
          { id: "state", name: words.state, share: 2, align: "start" },
          ...shownAspects.map((id) => ({ id, name: zone(id), share: 3, ...typed })),
        ],
        rows: rows.map((cells, index) => ({ id: `row-${index + 1}`, cells })),
      },
    ],
    notes: [words.note],
  };
}
