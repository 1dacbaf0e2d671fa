/**
 * Where everything on a template's sheet lies. All lengths are canvas pixels; the origin is the
 * sheet's top-left corner, y grows downwards. The screen, the figures on paper and `zoneAt` use
 * these same rectangles, so what people see is what is counted.
 */
export const GRID_COLUMNS = 12;
/** A note is 200 px wide in tldraw 3; four columns hold four notes and their gaps. */
export const COLUMN_WIDTH = 240;
/** Space for the title above the zones. */
export const TITLE_HEIGHT = 160;
/** A zone's name and prompt stand in a strip of this height at its top. */
export const ZONE_HEADER_HEIGHT = 96;
/** The strip with column names above a matrix. */
export const COLUMN_HEAD_HEIGHT = 104;
/** Left part of a matrix row that holds its name and prompt. */
export const ROW_LABEL_WIDTH = 400;
/** Clear space around every zone. */
export const GUTTER = 12;

export type Rect = Readonly<{ x: number; y: number; w: number; h: number }>;

/** What the layout needs of a template; `canvas-templates/schema.ts` has all of it. */
export type SheetTemplate = Readonly<{
  /** Grid rows of the sheet. */
  rows: number;
  /** Height of one grid row in canvas pixels. */
  rowHeight: number;
  /** Places and sizes in grid cells. */
  zones: readonly Readonly<{ id: string; x: number; y: number; w: number; h: number }>[];
  matrix: Readonly<{
    /** Zone ids that are rows of the matrix, top down; the other zones are plain. */
    rows: readonly string[];
    columnSets: readonly Readonly<{ id: string; columns: readonly string[] }>[];
  }> | null;
}>;

export type ZoneLayout = Readonly<{
  id: string;
  rect: Rect;
  /** Where name and prompt stand. */
  label: Rect;
  /** Where notes go. */
  body: Rect;
  /** For matrix rows: the body cut into columns, left to right. Otherwise empty. */
  cells: readonly Readonly<{ columnId: string; rect: Rect }>[];
}>;

export type SheetLayout = Readonly<{
  width: number;
  height: number;
  title: Rect;
  /** In the template's order. */
  zones: readonly ZoneLayout[];
  /** Column names above a matrix; empty without one. */
  columnHeads: readonly Readonly<{ columnId: string; rect: Rect }>[];
}>;

/**
 * Lays a template out.
 *
 * @param columnSetId which column set a matrix shows; unknown or `null` means the first.
 */
export function layoutSheet(template: SheetTemplate, columnSetId: string | null): SheetLayout {
  const { matrix } = template;
  const columnSet =
    matrix?.columnSets.find(({ id }) => id === columnSetId) ?? matrix?.columnSets[0];
  const columns = columnSet?.columns ?? [];
  const rowZones = template.zones.filter(({ id }) => matrix?.rows.includes(id));
  const matrixTop = rowZones.length > 0 ? Math.min(...rowZones.map(({ y }) => y)) : undefined;

  const rectOf = (zone: SheetTemplate["zones"][number]): Rect => ({
    x: zone.x * COLUMN_WIDTH + GUTTER,
    y: topOf(zone.y, template.rowHeight, matrixTop) + GUTTER,
    w: zone.w * COLUMN_WIDTH - 2 * GUTTER,
    h: zone.h * template.rowHeight - 2 * GUTTER,
  });

  const zones = template.zones.map((zone) =>
    matrix?.rows.includes(zone.id)
      ? rowLayout(zone.id, rectOf(zone), columns)
      : plainLayout(zone.id, rectOf(zone)),
  );

  return {
    width: GRID_COLUMNS * COLUMN_WIDTH,
    height: topOf(template.rows, template.rowHeight, matrixTop),
    title: { x: GUTTER, y: 0, w: GRID_COLUMNS * COLUMN_WIDTH - 2 * GUTTER, h: TITLE_HEIGHT },
    zones,
    columnHeads: columnHeads(zones, matrix?.rows ?? []),
  };
}

/** Top of a grid row; rows from the matrix on make room for its column names. */
function topOf(row: number, rowHeight: number, matrixTop: number | undefined): number {
  const heads = matrixTop !== undefined && row >= matrixTop ? COLUMN_HEAD_HEIGHT : 0;
  return TITLE_HEIGHT + row * rowHeight + heads;
}

function plainLayout(id: string, rect: Rect): ZoneLayout {
  return {
    id,
    rect,
    label: { ...rect, h: ZONE_HEADER_HEIGHT },
    body: { ...rect, y: rect.y + ZONE_HEADER_HEIGHT, h: rect.h - ZONE_HEADER_HEIGHT },
    cells: [],
  };
}

function rowLayout(id: string, rect: Rect, columns: readonly string[]): ZoneLayout {
  const body = { ...rect, x: rect.x + ROW_LABEL_WIDTH, w: rect.w - ROW_LABEL_WIDTH };
  const width = body.w / columns.length;
  return {
    id,
    rect,
    label: { ...rect, w: ROW_LABEL_WIDTH },
    body,
    cells: columns.map((columnId, index) => ({
      columnId,
      rect: { ...body, x: body.x + index * width, w: width },
    })),
  };
}

function columnHeads(zones: readonly ZoneLayout[], rows: readonly string[]) {
  const first = zones.find(({ id }) => id === rows[0]);
  return (first?.cells ?? []).map(({ columnId, rect }) => ({
    columnId,
    rect: { ...rect, y: rect.y - COLUMN_HEAD_HEIGHT, h: COLUMN_HEAD_HEIGHT - GUTTER },
  }));
}

/** Where something lies on a sheet; `columnId` only in a matrix row. */
export type ZonePlace = Readonly<{ zoneId: string; columnId: string | null }>;

/** The zone that holds a point; `undefined` outside all zones and in a matrix's column names. */
export function zoneAt(
  layout: SheetLayout,
  point: Readonly<{ x: number; y: number }>,
): ZonePlace | undefined {
  const zone = layout.zones.find(({ rect }) => contains(rect, point));
  if (!zone) return undefined;
  const cell = zone.cells.find(({ rect }) => contains(rect, point));
  // A note on a row's label still belongs to the row: count it with the first column.
  return { zoneId: zone.id, columnId: cell?.columnId ?? zone.cells[0]?.columnId ?? null };
}

function contains(rect: Rect, { x, y }: Readonly<{ x: number; y: number }>): boolean {
  return x >= rect.x && x < rect.x + rect.w && y >= rect.y && y < rect.y + rect.h;
}
