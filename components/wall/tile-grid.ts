/** Room there is for all tiles, in CSS pixels. */
export type Room = Readonly<{ width: number; height: number }>;

export type TileGrid = Readonly<{
  columns: number;
  /** Width of each tile, in CSS pixels. */
  width: number;
  /**
   * Width of each drawing where what is said of a board stands beside it, in CSS pixels; `undefined`
   * where that stands below, and the drawing takes the tile's width.
   */
  drawing: number | undefined;
}>;

/** Between tiles, as `gap-4`. */
const GAP = 16;
/** What a tile has above its drawing: the team's name. */
const HEAD = 54;
/** What it has below it: bars of zones, and what is happening. */
const FOOT = 108;
/** Or beside it: the same, narrower. */
const ASIDE = 140;
/** A drawing narrower than this says nothing: then there is more than one screen of them. */
const MIN_FITTING = 240;
/** Least width of a tile where people scroll. */
const MIN_SCROLLED = 280;
/** How much larger drawings must get for another row of them. */
const WORTH_A_ROW = 1.1;

/**
 * How many tiles side by side make their drawings largest, with all of them in view at once. Where
 * they would be too small for that, as many as a tile needs.
 *
 * @param aspect width of a drawing divided by its height.
 */
export function tileGrid(count: number, room: Room, aspect: number): TileGrid {
  const [first = withColumns(1, count, room, aspect), ...others] = Array.from(
    { length: count },
    (_, more) => withColumns(count - more, count, room, aspect),
  );
  // From the fewest rows on: more of them have to be worth it.
  const best = others.reduce((found, next) => {
    const isMoreRows = rowsOf(count, next.columns) > rowsOf(count, found.columns);
    return next.size > found.size * (isMoreRows ? WORTH_A_ROW : 1) ? next : found;
  }, first);
  if (best.size >= Math.min(MIN_FITTING, room.width)) return best;
  const most = Math.floor((room.width + GAP) / (MIN_SCROLLED + GAP));
  const columns = Math.max(1, Math.min(count, most));
  return { columns, width: widthOf(columns, room), drawing: undefined };
}

type Fitting = TileGrid & Readonly<{ size: number }>;

/** The largest drawings with so many columns, all in view. */
function withColumns(columns: number, count: number, room: Room, aspect: number): Fitting {
  const rows = rowsOf(count, columns);
  const cell = widthOf(columns, room);
  const height = (room.height - GAP * (rows - 1)) / rows;
  const below = Math.min(cell, (height - HEAD - FOOT) * aspect);
  const beside = Math.min(cell - ASIDE, (height - HEAD) * aspect);
  return beside > below
    ? { columns, width: cell, drawing: beside, size: beside }
    : { columns, width: below, drawing: undefined, size: below };
}

function rowsOf(count: number, columns: number): number {
  return Math.ceil(count / columns);
}

function widthOf(columns: number, { width }: Room): number {
  return (width - GAP * (columns - 1)) / columns;
}
