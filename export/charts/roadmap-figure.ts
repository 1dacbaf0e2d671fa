import { type FigurePart, pathPart, rectPart, round } from "#lib/canvas/figure/part.ts";
import { linesAt, type TextStyle, textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { fitText, LINE_HEIGHT } from "#lib/canvas/text-measure.ts";
import { markPath } from "#lib/insight/chart/mark-path.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import {
  layOutRoadmap,
  type RoadmapCard,
  type RoadmapChart,
  type RoadmapSizes,
} from "#lib/insight/roadmap/lay-out-roadmap.ts";
import {
  type Roadmap,
  type RoadmapItem,
  roadmapLayers,
  roadmapTimes,
} from "#lib/insight/roadmap/roadmap.ts";
import { type RoadmapWords, spanText } from "#lib/insight/roadmap/roadmap-rows.ts";
import { routeLinks } from "#lib/insight/roadmap/route-links.ts";
import { type LegendEntry, legendIn } from "./legend.ts";
import { FIGURE_WIDTH, paperInk, paperSeriesAt, paperSize } from "./paper-ink.ts";

const SIZE = paperSize.least;
const LINE = SIZE * LINE_HEIGHT;
/** Most that a roadmap and its legend are high: what a page of text keeps free for a figure. */
export const TALLEST = 560;
const sizes: RoadmapSizes = {
  layerName: 142,
  head: 36,
  line: LINE,
  leastColumn: 120,
  emptyColumn: 96,
  // Three lines of a layer's name.
  leastLayer: 82,
  cardAround: 14,
  dated: 1,
};
/** Of the circle with a team's letter, at a card's upper corner; words begin beside it. */
const BADGE = 13;
const INDENT = 18;
const BAND = 6;
/** Between the words before a figure and names at its top. */
const ABOVE = 8;
const HEAD = 11;

export type RoadmapFigureWords = RoadmapWords & Readonly<{ backwards: string }>;

/** A team's letter, as on screen; `null` for everybody's board. */
export type LetterOf = (teamId: string) => Readonly<{ letter: string; index: number }> | null;

type Drawing = Readonly<{
  words: RoadmapFigureWords;
  letterOf: LetterOf;
  /** Lines of a note's words at most. */
  mostLines: number;
}>;

/**
 * A roadmap as on its page: layers from top to bottom, times from left to right, a card for each
 * note with its team's letter. A broken frame is some time in its column; a bar below a card shows
 * the time its words name.
 */
export function roadmapFigure(roadmap: Roadmap, drawing: Drawing): Figure {
  const { words } = drawing;
  const chart = layOutRoadmap(roadmap, {
    ...{ width: FIGURE_WIDTH, sizes },
    linesOf: (item, width) => linesOf(item, width, drawing),
  });
  const width = Math.max(FIGURE_WIDTH, chart.width);
  const legend = legendIn(legendEntries(roadmap, drawing), { x: 0, y: chart.height + 6, w: width });
  return {
    view: { x: 0, y: -ABOVE, w: width, h: round(ABOVE + chart.height + 6 + legend.height) },
    parts: [
      ...layerParts(chart, words),
      ...columnParts(chart, words),
      ...linkParts(chart, roadmap),
      ...chart.cards.flatMap((card) => cardParts(card, drawing)),
      ...legend.parts,
    ],
  };
}

function linesOf(item: RoadmapItem, width: number, { words, mostLines }: Drawing): string[] {
  const box = { w: width - INDENT - 4, h: mostLines * LINE + 1 };
  const { lines } = fitText(words.text(item.note), box, { size: SIZE, minSize: SIZE });
  return [...lines, ...spanLines(item, box.w, words)];
}

/** The time a note names, in one line. */
function spanLines({ span, isLate }: RoadmapItem, w: number, words: RoadmapWords): string[] {
  if (!span) return [];
  const text = `${isLate ? "! " : ""}${spanText(span, words)}`;
  const { lines } = fitText(text, { w, h: LINE + 1 }, { size: SIZE, minSize: SIZE });
  return [...lines];
}

function layerParts({ layers, width }: RoadmapChart, words: RoadmapWords): FigurePart[] {
  return layers.flatMap(({ layer, y, height }, at) => [
    rectPart({ x: 0, y, w: width, h: height }, 0, {
      fill: at % 2 === 0 ? paperInk.sunken : paperInk.paper,
    }),
    rectPart({ x: 0, y, w: BAND, h: height }, 0, { fill: paperSeriesAt(at).colour }),
    ...textBlock(
      words.layer(layer),
      { x: BAND + 8, y: y + 4, w: sizes.layerName - BAND - 12, h: height - 8 },
      { ...bold, align: "start", vertical: "start" },
    ),
  ]);
}

const plain = { size: SIZE, minSize: SIZE, colour: paperInk.ink } as const;
const bold = { ...plain, bold: true } as const;

function columnParts({ columns, width, height }: RoadmapChart, words: RoadmapWords): FigurePart[] {
  return [
    ...columns.flatMap(({ time, x, width: wide }) => [
      pathPart(`M${x} 4L${x} ${round(height)}`, { stroke: paperInk.line, strokeWidth: 1.5 }),
      ...textBlock(
        words.time(time === null ? null : (roadmapTimes[time] ?? null)),
        { x: x + 8, y: 2, w: wide - 10, h: sizes.head - 6 },
        { ...bold, align: "start", vertical: "middle" },
      ),
    ]),
    pathPart(`M0 ${sizes.head}L${width} ${sizes.head}`, {
      ...{ stroke: paperInk.lineStrong, strokeWidth: 1.5 },
    }),
  ];
}

function linkParts(chart: RoadmapChart, { links }: Roadmap): FigurePart[] {
  const cards = new Map(chart.cards.map((card) => [noteKey(card.item.note), card]));
  const tied = links.flatMap(({ teamId, stepId, from, to, isBackwards }) => {
    const start = cards.get(noteKey({ teamId, stepId, id: from }));
    const end = cards.get(noteKey({ teamId, stepId, id: to }));
    return start && end ? [{ from: start, to: end, isBackwards }] : [];
  });
  return routeLinks(chart, tied, HEAD).flatMap(({ path, head }, at) => {
    const look = linkLook(tied[at]?.isBackwards ?? false);
    return [pathPart(path, look), pathPart(head, { fill: look.stroke })];
  });
}

function linkLook(isBackwards: boolean) {
  return isBackwards
    ? { stroke: paperSeriesAt(4).colour, strokeWidth: 3, dash: [7, 5] }
    : { stroke: paperInk.inkSoft, strokeWidth: 2, dash: [] };
}

function cardParts(card: RoadmapCard, { words, letterOf }: Drawing): FigurePart[] {
  const { item, lines, x, y, width, height, bar } = card;
  const { span, isLate, layer, note } = item;
  const said = spanLines(item, width - INDENT - 4, words).length;
  const late = paperSeriesAt(4).colour;
  const text = { x: x + INDENT, y: y + 5, w: width - INDENT, h: height };
  const style = { ...plain, align: "start", vertical: "start" } satisfies TextStyle;
  return [
    rectPart({ x, y, w: width, h: height }, 6, {
      ...{ fill: paperInk.paper, stroke: isLate ? late : paperInk.lineStrong },
      ...{ strokeWidth: isLate ? 3 : 1.5, dash: span ? [] : [5, 4] },
    }),
    ...(bar
      ? [
          pathPart(
            `M${round(bar.x)} ${round(y + height + 3)}L${round(bar.x + bar.width)} ${round(y + height + 3)}`,
            {
              ...{ stroke: paperSeriesAt(roadmapLayers.indexOf(layer)).colour, strokeWidth: 4 },
            },
          ),
        ]
      : []),
    linesAt(lines.slice(0, lines.length - said), SIZE, text, style),
    ...(said > 0
      ? [
          linesAt(
            lines.slice(-said),
            SIZE,
            { ...text, y: text.y + (lines.length - said) * LINE },
            { ...style, colour: isLate ? late : paperInk.inkSoft, bold: isLate },
          ),
        ]
      : []),
    ...badgeParts({ x: x + 3, y: y + 3 }, letterOf(note.teamId)),
  ];
}

type Point = Readonly<{ x: number; y: number }>;

/** A ring for everybody's board. */
function badgeParts({ x, y }: Point, team: ReturnType<LetterOf>): FigurePart[] {
  const ring = markPath("circle", BADGE, [x, y]);
  if (!team) {
    return [pathPart(ring, { fill: paperInk.paper, stroke: paperInk.inkSoft, strokeWidth: 2 })];
  }
  const { colour, on } = paperSeriesAt(team.index);
  const box = { x: x - BADGE, y: y - BADGE, w: 2 * BADGE, h: 2 * BADGE };
  return [
    pathPart(ring, { fill: colour, stroke: paperInk.paper, strokeWidth: 1.5 }),
    linesAt([team.letter], SIZE, box, {
      ...{ colour: on, bold: true, align: "middle", vertical: "middle" },
    }),
  ];
}

/** Teams by their letters, and what is to be looked at, if there is such. */
function legendEntries({ items, links }: Roadmap, { words, letterOf }: Drawing): LegendEntry[] {
  const teamIds = [...new Set(items.map(({ note }) => note.teamId))];
  const lettered = teamIds
    .map((id) => ({ id, team: letterOf(id) }))
    .sort((one, other) => (one.team?.index ?? -1) - (other.team?.index ?? -1));
  const late = paperSeriesAt(4).colour;
  return [
    ...lettered.map(
      ({ id, team }): LegendEntry => ({
        ...{ words: words.team(id), width: 2 * BADGE },
        sample: ({ x, y }) => badgeParts({ x: x + BADGE, y }, team),
      }),
    ),
    ...(items.some(({ isLate }) => isLate)
      ? [
          {
            ...{ words: words.late, width: 30 },
            sample: ({ x, y }: Point) => [
              rectPart({ x: x + 2, y: y - 9, w: 26, h: 18 }, 4, { stroke: late, strokeWidth: 3 }),
            ],
          },
        ]
      : []),
    ...(links.some(({ isBackwards }) => isBackwards)
      ? [
          {
            ...{ words: words.backwards, width: 48 },
            sample: ({ x, y }: Point) => backSample({ x, y }),
          },
        ]
      : []),
  ];
}

function backSample({ x, y }: Point): FigurePart[] {
  const look = linkLook(true);
  const half = HEAD / 2;
  return [
    pathPart(`M${x + 48} ${y}L${x + HEAD} ${y}`, look),
    pathPart(`M${x} ${y}L${x + HEAD} ${y - half}L${x + HEAD} ${y + half}Z`, { fill: look.stroke }),
  ];
}
