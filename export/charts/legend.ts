import { type FigurePart, pathPart } from "#lib/canvas/figure/part.ts";
import { linesAt } from "#lib/canvas/figure/text-block.ts";
import { fitText, LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";
import { type MarkShape, markPath } from "#lib/insight/chart/mark-path.ts";
import { paperInk, paperSize } from "./paper-ink.ts";

const SIZE = paperSize.least;
const ROW = 30;
/** Between a sample and its words, and between two entries. */
const GAP = { words: 10, entries: 28 };

/** A kind of thing in a chart: a sample of it, and what it is called. */
export type LegendEntry = Readonly<{
  words: string;
  /** How wide the sample is. */
  width: number;
  /** Draws it, its left end in the middle of a row being at the place. */
  sample: (place: Readonly<{ x: number; y: number }>) => readonly FigurePart[];
}>;

export type Legend = Readonly<{ parts: readonly FigurePart[]; height: number }>;

/** What the kinds in a chart are called, side by side, in as many rows as they need. */
export function legendIn(
  entries: readonly LegendEntry[],
  { x, y, w }: Readonly<{ x: number; y: number; w: number }>,
): Legend {
  const parts: FigurePart[] = [];
  let left = x;
  let top = y;
  for (const { words, width, sample } of entries) {
    const most = w - width - GAP.words;
    const { lines } = fitText(
      words,
      { w: most, h: SIZE * LINE_HEIGHT },
      { size: SIZE, minSize: SIZE },
    );
    const wide = width + GAP.words + Math.max(0, ...lines.map((line) => textWidth(line, SIZE)));
    if (left > x && left + wide > x + w) {
      left = x;
      top += ROW;
    }
    const box = { x: left + width + GAP.words, y: top, w: most, h: ROW };
    parts.push(
      ...sample({ x: left, y: top + ROW / 2 }),
      linesAt(lines, SIZE, box, { colour: paperInk.ink, align: "start", vertical: "middle" }),
    );
    left += wide + GAP.entries;
  }
  return { parts, height: entries.length === 0 ? 0 : top + ROW - y };
}

/** A point of a kind, filled or as an outline. */
export function markPart(
  mark: MarkShape,
  radius: number,
  { x, y }: Readonly<{ x: number; y: number }>,
  { colour, isHollow }: Readonly<{ colour: string; isHollow: boolean }>,
): FigurePart {
  return pathPart(
    markPath(mark, radius, [x, y]),
    isHollow
      ? { fill: paperInk.paper, stroke: colour, strokeWidth: 3 }
      : { fill: colour, stroke: paperInk.paper, strokeWidth: 1.5 },
  );
}
