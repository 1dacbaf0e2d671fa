import type { Figure } from "#lib/canvas/figure.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import {
  type Roadmap,
  type RoadmapItem,
  type RoadmapTime,
  roadmapOf,
  roadmapTimes,
} from "#lib/insight/roadmap/roadmap.ts";
import type { InsightFigure, InsightSection, InsightTable } from "#lib/lesson-plan/insight-slot.ts";
import { typedLine } from "#lib/lesson-plan/sections/parts.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import {
  type LetterOf,
  type RoadmapFigureWords,
  roadmapFigure,
  TALLEST,
} from "./charts/roadmap-figure.ts";
import type { InsightReading } from "./insight-reading.ts";
import { withoutRemark } from "./without-remark.ts";

const ROADMAP = "T15-roadmap";
/** Rows beyond these are for the page, not for paper. */
const MOST_ITEMS = 40;
/** More teams than these share one chart, even if not all of their notes fit. */
const MOST_CHARTS = 4;
/** Lines of a note's words: as many as there is room for. */
const LINES = [5, 4, 3, 2] as const;

/**
 * Roadmaps of all teams: as a chart, or one for each team where one has no room for all, and as one
 * list by time.
 *
 * @param year the workshop's, from which the roadmap's times count.
 */
export function roadmapSection(reading: InsightReading, year: number): InsightSection | undefined {
  const { roadmap: words } = reading.words;
  const roadmap = roadmapOf(reading.source, { year });
  const { items, links } = roadmap;
  if (!reading.templateTexts[ROADMAP] || items.length === 0) return undefined;
  const charts = chartsOf(roadmap, reading);
  const drawn = charts.reduce((sum, chart) => sum + chart.items, 0);
  const back = links.filter(({ isBackwards }) => isBackwards);
  const noteAt = (teamId: string, stepId: string, id: string) =>
    typedLine(reading.say({ teamId, stepId, id }));
  return {
    lead: words.lead,
    figures: charts.map(({ figure }) => figure),
    tables: [tableOf(roadmap, reading)],
    notes: [
      ...back.map(({ teamId, stepId, from, to }) =>
        fillIn(words.doubt, {
          from: noteAt(teamId, stepId, from),
          to: noteAt(teamId, stepId, to),
        }),
      ),
      ...(drawn < items.length ? [fillIn(words.undrawn, { count: items.length - drawn })] : []),
      ...(items.length > MOST_ITEMS
        ? [fillIn(words.more, { count: items.length - MOST_ITEMS })]
        : []),
      words.note,
    ],
  };
}

type Chart = Readonly<{ figure: InsightFigure; items: number }>;

function chartsOf(roadmap: Roadmap, reading: InsightReading): Chart[] {
  const teamIds = [...new Set(roadmap.items.map(({ note }) => note.teamId))];
  const shared = fitting(roadmap, reading, "all");
  if (shared.items === roadmap.items.length) return [shared];
  if (teamIds.length === 1 || teamIds.length > MOST_CHARTS) return [shared];
  return (
    reading.source.teams
      .map(({ id }) => id)
      .concat(teamIds)
      // Everybody's board is no team's, and comes last.
      .filter((id, at, all) => teamIds.includes(id) && all.indexOf(id) === at)
      .map((teamId, at) => {
        const own = {
          ...roadmap,
          items: roadmap.items.filter(({ note }) => note.teamId === teamId),
          links: roadmap.links.filter((link) => link.teamId === teamId),
        };
        return fitting(own, reading, `team-${at + 1}`, teamId);
      })
  );
}

/** With as many lines as there is room for; where two are too many, with fewer notes in a place. */
function fitting(roadmap: Roadmap, reading: InsightReading, id: string, teamId?: string): Chart {
  const words = wordsOf(reading);
  const letterOf = letterIn(reading);
  const draw = (items: readonly RoadmapItem[], mostLines: number) => ({
    items: items.length,
    figure: roadmapFigure({ ...roadmap, items }, { words, letterOf, mostLines }),
  });
  const least = () => draw(firstIn(roadmap.items, 1), 2);
  const tries = [
    ...LINES.map((mostLines) => () => draw(roadmap.items, mostLines)),
    ...[3, 2].map((most) => () => draw(firstIn(roadmap.items, most), 2)),
  ];
  const chosen = firstFitting(tries) ?? least();
  const { alt } = reading.words.roadmap;
  return {
    items: chosen.items,
    figure: {
      id,
      title: teamId === undefined ? null : words.team(teamId),
      alt: fillIn(alt, { notes: chosen.items, links: roadmap.links.length }),
      figure: chosen.figure,
    },
  };
}

function firstFitting<Drawn extends Readonly<{ figure: Figure }>>(
  tries: readonly (() => Drawn)[],
): Drawn | undefined {
  for (const draw of tries) {
    const drawn = draw();
    if (drawn.figure.view.h <= TALLEST) return drawn;
  }
  return undefined;
}

/** So many of each layer and time. */
function firstIn(items: readonly RoadmapItem[], most: number): RoadmapItem[] {
  const counts = new Map<string, number>();
  return items.filter(({ layer, time }) => {
    const key = `${layer}/${time}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  });
}

function wordsOf({ words, templateTexts, teamName, say }: InsightReading): RoadmapFigureWords {
  const { roadmap } = words;
  const text = templateTexts[ROADMAP];
  return {
    text: (note) => say(note).replace(/\s+/gu, " ").trim() || roadmap.blank,
    team: (id) => teamName(id) || roadmap.everyone,
    layer: (id) => withoutRemark(text?.zones[id]?.name ?? id),
    time: (id) => (id === null ? roadmap.later : (text?.columns?.[id]?.name ?? id)),
    year: (year) => fillIn(roadmap.year, { year }),
    quarter: (year, quarter) => fillIn(roadmap.quarter, { year, quarter }),
    late: roadmap.late,
    backwards: roadmap.backwards,
  };
}

function letterIn({ source: { teams } }: InsightReading): LetterOf {
  return (teamId) => {
    const index = teams.findIndex(({ id }) => id === teamId);
    return index === -1 ? null : { index, letter: String.fromCharCode(65 + (index % 26)) };
  };
}

function tableOf({ items, links }: Roadmap, reading: InsightReading): InsightTable {
  const { words, templateTexts, say, teamName } = reading;
  const { roadmap: own, separator } = words;
  const text = templateTexts[ROADMAP];
  const times: readonly (RoadmapTime | null)[] = [...roadmapTimes, null];
  const typed = { align: "start", isTyped: true } as const;
  const leadsTo = ({ note }: RoadmapItem) =>
    links
      .filter(({ teamId, stepId, from }) => noteKey({ teamId, stepId, id: from }) === noteKey(note))
      .map(({ to }) => typedLine(say({ ...note, id: to })))
      .join(separator);
  const rows = items
    .toSorted((one, other) => times.indexOf(one.time) - times.indexOf(other.time))
    .map((item) => [
      item.time === null ? own.later : (text?.columns?.[item.time]?.name ?? item.time),
      withoutRemark(text?.zones[item.layer]?.name ?? item.layer),
      teamName(item.note.teamId) || own.everyone,
      say(item.note),
      ...(links.length > 0 ? [leadsTo(item)] : []),
    ]);
  return {
    id: "items",
    title: null,
    columns: [
      { id: "time", name: own.time, share: 2, align: "start" },
      { id: "layer", name: own.layer, share: 3, align: "start" },
      { id: "team", name: own.team, share: 2, ...typed },
      { id: "item", name: own.item, share: 5, ...typed },
      ...(links.length > 0 ? [{ id: "leads-to", name: own.leadsTo, share: 4, ...typed }] : []),
    ],
    rows: rows.slice(0, MOST_ITEMS).map((cells, at) => ({ id: `row-${at + 1}`, cells })),
  };
}
