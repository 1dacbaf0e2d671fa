/** A box of the drawing, in pixels. */
export type HeatBox = Readonly<{ x: number; y: number; w: number; h: number }>;

/** Where everything of a heat-map stands, in pixels, drawn as large as it is shown. */
export type HeatLayout = Readonly<{
  width: number;
  height: number;
  /** Names of rows stand above their cells, not before them: there is no room beside. */
  isNarrow: boolean;
  /** Names of columns run upwards: they do not fit side by side. */
  isUpright: boolean;
  name: (row: number) => HeatBox;
  head: (column: number) => HeatBox;
  cell: (row: number, column: number) => HeatBox;
  rowTotal: (row: number) => HeatBox;
  columnTotal: (column: number) => HeatBox;
  /** Where both totals meet, and the name of each. */
  corner: HeatBox;
  totalHead: HeatBox;
  totalName: HeatBox;
}>;

type Asked = Readonly<{
  rows: number;
  columns: number;
  /** What the page has for it. */
  width: number;
  /** How wide the longest word of the columns' names is, at the size it is drawn in. */
  longestWord: number;
  /** How long the longest name of a column is, written in one line. */
  longestName: number;
  /** How many lines the columns' names take side by side; without it, about as many as may be. */
  linesIn?: (width: number) => number;
}>;

const NARROW_BELOW = 640;
const GAP = 3;
/** Of a cell: wide enough for a finger, or nearly so where seven must stand side by side. */
const LEAST = { wide: 46, narrow: 38 };
const MOST = 340;
const ROOMY = 52;
const LEAST_NAME = 160;
const ROW = { wide: 40, narrow: 42 };
/** The line of a row's name above its cells. */
const NAME_LINE = 32;
const LINE = 16;
/** Below the name of a column. */
const BADGE_FOOT = 38;

/**
 * Lays a heat-map out. It is wider than asked for only where the columns are too many: then it
 * scrolls, and the names of its rows are kept in sight.
 */
export function heatLayout(asked: Asked): HeatLayout {
  const { rows, columns, width, longestWord, longestName } = asked;
  const { linesIn = (room) => Math.ceil((longestName * 1.25) / room) } = asked;
  const isNarrow = width < NARROW_BELOW;
  const totalWidth = isNarrow ? 40 : 72;
  const nameWidth = isNarrow ? 0 : nameWidthOf(asked, totalWidth);
  const least = isNarrow ? LEAST.narrow : LEAST.wide;
  const room = (width - nameWidth - totalWidth) / Math.max(1, columns);
  const step = Math.max(least, Math.min(MOST, Math.floor(room)));
  const isUpright = longestWord > step - GAP;
  const headHeight = isUpright
    ? Math.min(150, uprightHeight(longestName))
    : Math.min(4, linesIn(step - GAP)) * LINE + BADGE_FOOT;
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide;
  const stride = isNarrow ? NAME_LINE + rowHeight + 8 : rowHeight;
  const top = (row: number) => headHeight + row * stride + (isNarrow ? NAME_LINE : 0);
  const left = (column: number) => nameWidth + column * step;
  const end = nameWidth + columns * step;
  const box = (x: number, y: number, w: number, h = rowHeight): HeatBox => ({
    x,
    y,
    w: w - GAP,
    h: h - GAP,
  });

  return {
    width: end + totalWidth,
    height: top(rows) + rowHeight,
    isNarrow,
    isUpright,
    name: (row) =>
      isNarrow
        ? { x: 0, y: top(row) - NAME_LINE, w: Math.min(width, end + totalWidth), h: NAME_LINE }
        : box(0, top(row), nameWidth),
    head: (column) => box(left(column), 0, step, headHeight),
    cell: (row, column) => box(left(column), top(row), step),
    rowTotal: (row) => box(end, top(row), totalWidth),
    columnTotal: (column) => box(left(column), top(rows), step),
    corner: box(end, top(rows), totalWidth),
    totalHead: box(end, 0, totalWidth, headHeight),
    totalName: isNarrow
      ? { x: 0, y: top(rows) - NAME_LINE, w: Math.min(width, end + totalWidth), h: NAME_LINE }
      : box(0, top(rows), nameWidth),
  };
}

/** Names of rows get what columns leave that are roomy, and as wide as their words where that fits. */
function nameWidthOf({ width, columns, longestWord }: Asked, totalWidth: number): number {
  const room = width - totalWidth;
  const level = columns * Math.max(ROOMY, longestWord + GAP + 1);
  const left = room - (level <= room - LEAST_NAME ? level : columns * ROOMY);
  return Math.round(Math.max(LEAST_NAME, Math.min(300, width * 0.21), Math.min(240, left)));
}

/** A name in two lines, upwards. */
function uprightHeight(longestName: number): number {
  return Math.max(64, Math.ceil(longestName * 0.62) + 20);
}
