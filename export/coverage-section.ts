import { decks } from "#canvas-templates/decks.ts";
import { type InsightAxisId, insightAxes, insightAxisIds } from "#canvas-templates/insight-axes.ts";
import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import { type CardRef, cardRefSchema } from "#lib/canvas/note-marks.ts";
import { type Coverage, coverageOf, TEAMS } from "#lib/insight/coverage/coverage.ts";
import { isReadOnly } from "#lib/insight/coverage/coverage-rows.ts";
import type {
  InsightFigure,
  InsightRow,
  InsightSection,
  InsightTable,
} from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { heatFigure } from "./charts/heat-figure.ts";
import type { InsightReading } from "./insight-reading.ts";

/** More columns than these do not fit on a page. */
const MOST_TEAMS = 6;
/** Of the table of other axes: more nobody reads on paper. */
const MOST_KEYS = 40;
const PILLARS = "ecosystem-pillars";
const ESD = "esd-competencies";

type Words = InsightPaperWords["coverage"];

/** Which goals notes are about, by pillar and by team, and what else they are about. */
export function coverageSection(reading: InsightReading): InsightSection | undefined {
  const { words, source } = reading;
  const goals = coverageOf(source, insightAxes.sdg, TEAMS);
  const others = otherKeys(reading);
  const hasGoals = goals.placed.count > 0;
  const figures = hasGoals ? pillarFigures(reading) : [];
  if (!hasGoals && others.length === 0) return undefined;
  const { emptyRows } = goals;
  const left = others.length - MOST_KEYS;
  const empty = emptyRows.map((key) => cardLabel(reading, "sdg", key)).join(words.list);
  return {
    lead: words.coverage.lead,
    figures,
    tables: [
      ...(hasGoals ? [goalTable(reading, goals)] : []),
      ...(others.length > 0 ? [otherTable(mostOf(others), words.coverage)] : []),
    ],
    notes: [
      ...(hasGoals && emptyRows.length > 0 ? [fillIn(words.coverage.empty, { names: empty })] : []),
      words.coverage.read,
      ...(figures.length > 0 ? [words.coverage.totals] : []),
      ...(others.some(({ axisId }) => axisId === ESD) ? [words.coverage.competencies] : []),
      ...(left > 0 ? [fillIn(words.coverage.left, { count: left })] : []),
    ],
  };
}

/** Goals by pillars, drawn; all cells that are not empty are in its description. */
function pillarFigures(reading: InsightReading): InsightFigure[] {
  const { source, cards, words } = reading;
  const { figure, withRead, alt, row, cell } = words.coverage.pillars;
  const coverage = coverageOf(source, insightAxes.sdg, insightAxes[PILLARS]);
  if (coverage.placed.count === 0) return [];
  const { rows, columns, cells, placed } = coverage;
  const pillars = columns.map(({ key }) => cards(cardRef(PILLARS, key)).name);
  const said = rows.flatMap(({ key }, at) => {
    const full = pillars.flatMap((name, column) => {
      const count = cells[at]?.[column]?.count ?? 0;
      return count > 0 ? [fillIn(cell, { name, count })] : [];
    });
    const goal = cards(cardRef("sdg", key)).mark ?? key;
    return full.length > 0 ? [fillIn(row, { goal, cells: full.join(words.list) })] : [];
  });
  return [
    {
      id: "pillars",
      title: cells.flat().some(isReadOnly) ? withRead : figure,
      alt: fillIn(alt, { count: placed.count, rows: said.join(words.separator) }),
      figure: heatFigure(coverage, {
        rows: rows.map(({ key }) => {
          const { name, colour, ink } = cards(cardRef("sdg", key));
          return { name, badge: { text: key, colour: colour.toLowerCase(), ink } };
        }),
        columns: pillars,
        total: words.coverage.all,
      }),
    },
  ];
}

function goalTable(reading: InsightReading, coverage: Coverage): InsightTable {
  const { teamName } = reading;
  const words = reading.words.coverage;
  const teams = coverage.teamIds.filter((id) => id !== PLENARY);
  const shown = teams.length > 1 && teams.length <= MOST_TEAMS ? teams : [];
  const numbers = (perTeam: readonly number[], all: number) => [
    ...shown.map((id) => String(perTeam[coverage.teamIds.indexOf(id)] ?? 0)),
    String(all),
  ];
  const rows = coverage.rows
    .filter(({ count }) => count > 0)
    .map(
      ({ key, count, perTeam }): InsightRow => ({
        id: `sdg-${key}`,
        cells: [cardLabel(reading, "sdg", key), ...numbers(perTeam, count)],
      }),
    );
  const { placed } = coverage;
  const total: InsightRow = {
    id: "total",
    tone: "total",
    cells: [words.total, ...numbers(placed.perTeam, placed.count)],
  };
  const number = { share: 2, align: "end" } as const;
  return {
    id: "goals",
    title: null,
    columns: [
      { id: "goal", name: words.goal, share: 6, align: "start" },
      ...shown.map((id) => ({ id, name: teamName(id), ...number })),
      { id: "all", name: words.all, ...number },
    ],
    rows: [...rows, total],
  };
}

type OtherKey = Readonly<{
  axisId: InsightAxisId;
  axis: string;
  key: string;
  name: string;
  count: number;
  read: number;
}>;

/** What notes are about beside goals and pillars, axis by axis, without what nobody wrote on. */
function otherKeys(reading: InsightReading): OtherKey[] {
  const axes = insightAxisIds.filter((id) => id !== "sdg" && id !== PILLARS);
  return axes.flatMap((axisId) => {
    const { rows } = coverageOf(reading.source, insightAxes[axisId], TEAMS);
    return rows
      .filter(({ count }) => count > 0)
      .map(({ key, count, read }) => ({
        axisId,
        key,
        count,
        read,
        ...nameOf(reading, axisId, key),
      }));
  });
}

function nameOf(reading: InsightReading, axisId: InsightAxisId, key: string) {
  if (axisId === ESD) {
    return { axis: reading.words.coverage.esd, name: reading.competencyName(key) };
  }
  const [first] = decks[axisId];
  const axis = first ? reading.cards(cardRef(axisId, first.id)).deck : axisId;
  return { axis, name: cardLabel(reading, axisId, key) };
}

/** Those with the most notes, in the order they are in. */
function mostOf(keys: readonly OtherKey[]): readonly OtherKey[] {
  const most = keys.toSorted((one, other) => other.count - one.count).slice(0, MOST_KEYS);
  return keys.filter((key) => most.includes(key));
}

function otherTable(keys: readonly OtherKey[], words: Words): InsightTable {
  const number = { share: 2, align: "end" } as const;
  return {
    id: "others",
    title: words.others.title,
    columns: [
      { id: "key", name: words.others.key, share: 7, align: "start" },
      { id: "axis", name: words.others.axis, share: 5, align: "start" },
      { id: "notes", name: words.others.notes, ...number },
      { id: "read", name: words.others.read, ...number },
    ],
    rows: keys.map(({ axisId, axis, key, name, count, read }) => ({
      id: `${axisId}-${key}`,
      cells: [name, axis, String(count), read > 0 ? String(read) : ""],
    })),
  };
}

function cardLabel({ cards }: InsightReading, deckId: string, key: string): string {
  return cards(cardRef(deckId, key)).label;
}

function cardRef(deckId: string, id: string): CardRef {
  return cardRefSchema.parse(`${deckId}/${id}`);
}
