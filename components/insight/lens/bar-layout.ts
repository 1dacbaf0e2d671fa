import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";

/** A bar of the pair that every sector has. */
export type Bar = Readonly<{
  y: number;
  length: number;
  before: number | undefined;
  words: string;
}>;

export type BarRow = Readonly<{
  key: string;
  /** The sector's name, in lines. */
  name: readonly string[];
  nameY: number;
  bars: readonly [direct: Bar, embodied: Bar];
}>;

export type BarLayout = Readonly<{ left: number; height: number; rows: readonly BarRow[] }>;

export type BarEntry = Readonly<{
  key: string;
  name: string;
  direct: number;
  embodied: number;
  /** Where the bars ended before something was changed. */
  before: Readonly<{ direct: number; embodied: number }> | undefined;
}>;

export const BAR_FONT = 14;
export const BAR_HEIGHT = 16;
const LINE = 18;
const GAP = 18;
/** Narrower than this, names stand above their bars. */
const NARROW = 560;

/**
 * Pairs of bars below each other, names on their left or, where it is narrow, above.
 *
 * @param width of the whole drawing, in pixels.
 * @param say an amount in words, behind its bar.
 */
export function barLayout(
  entries: readonly BarEntry[],
  width: number,
  say: (value: number) => string,
): BarLayout {
  const isNarrow = width < NARROW;
  const longest = Math.max(0, ...entries.map(({ name }) => labelWidth(name, BAR_FONT)));
  const left = isNarrow ? 0 : Math.min(longest, width * 0.3) + 12;
  const amounts = entries.flatMap(({ direct, embodied, before }) => [
    ...[direct, embodied],
    ...[before?.direct ?? 0, before?.embodied ?? 0],
  ]);
  const most = Math.max(0, ...amounts);
  const wordsWidth = Math.max(0, ...amounts.map((value) => labelWidth(say(value), BAR_FONT)));
  const room = Math.max(40, width - left - wordsWidth - 12);
  const lengthOf = (value: number) => (most > 0 ? (value / most) * room : 0);

  let y = 0;
  const rows = entries.map(({ key, name, direct, embodied, before }) => {
    const lines = labelLines(name, isNarrow ? width : left - 12, BAR_FONT, isNarrow ? 2 : 3);
    const nameHeight = lines.length * LINE;
    const top = isNarrow ? y + nameHeight + 2 : y;
    const pair = 2 * BAR_HEIGHT + 3;
    const bar = (at: number, value: number, earlier: number | undefined): Bar => ({
      y: at,
      length: lengthOf(value),
      before: earlier === undefined ? undefined : lengthOf(earlier),
      words: say(value),
    });
    const row: BarRow = {
      ...{ key, name: lines },
      nameY: isNarrow ? y : y + Math.max(0, (pair - nameHeight) / 2),
      bars: [
        bar(top, direct, before?.direct),
        bar(top + BAR_HEIGHT + 3, embodied, before?.embodied),
      ],
    };
    y = top + Math.max(pair, isNarrow ? 0 : nameHeight) + GAP;
    return row;
  });
  return { left, height: Math.max(0, y - GAP), rows };
}
