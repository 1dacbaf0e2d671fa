import { zoneTones } from "#lib/canvas/figure/colours.ts";
import { type FigurePart, rectPart } from "#lib/canvas/figure/part.ts";
import type { FigureTemplate, SheetWords } from "#lib/canvas/figure/sheet-parts.ts";
import { groundParts } from "#lib/canvas/figure/sheet-parts.ts";
import { textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { layoutSheet, TITLE_HEIGHT, type ZoneLayout } from "#lib/canvas/sheet.ts";

/** In sheet pixels: about 11 px on a card of the gallery, where the sheet is an eighth its size. */
const NAME_SIZE = 92;
const ROW_NAME_SIZE = 64;
const SMALLEST_NAME = 40;
const PADDING = 32;
/** Width and colour of the lines between the columns of a matrix. */
const RULE = 12;
const PAPER = "#ffffff";

/**
 * Draws an empty sheet for a card a few centimetres wide. No title and prompts; the names of its
 * zones fill the room their notes would take, and the tones are stronger than on the board.
 */
export function drawThumbnail(template: FigureTemplate, words: SheetWords): Figure {
  const layout = layoutSheet(template, null);
  const heads = layout.columnHeads.map(({ rect }) =>
    rectPart(rect, 10, { fill: zoneTones.neutral.edge, opacity: 0.6 }),
  );
  const zones = layout.zones.flatMap((zone) => {
    const { edge, ink } = toneOf(template, zone);
    const rules = zone.cells.map(({ rect }) => rectPart({ ...rect, w: RULE }, 0, { fill: PAPER }));
    return [
      rectPart(zone.rect, 10, { fill: edge, opacity: 0.28 }),
      ...rules,
      ...nameParts(words.zones[zone.id]?.name ?? "", zone, ink),
    ];
  });
  return {
    view: { x: 0, y: TITLE_HEIGHT, w: layout.width, h: layout.height - TITLE_HEIGHT },
    parts: [...groundParts(layout, template), ...heads, ...zones],
  };
}

/** Rows of a matrix keep their cells free: the grid is what one recognises them by. */
function nameParts(name: string, { rect, label, cells }: ZoneLayout, colour: string): FigurePart[] {
  const isRow = cells.length > 0;
  const { x, y, w, h } = isRow ? label : rect;
  const padding = Math.min(PADDING, h / 8);
  const room = { x: x + padding, y: y + padding, w: w - 2 * padding, h: h - 2 * padding };
  return textBlock(name, room, {
    size: isRow ? ROW_NAME_SIZE : NAME_SIZE,
    minSize: SMALLEST_NAME,
    bold: true,
    colour,
    align: "start",
    vertical: "start",
  });
}

function toneOf(template: FigureTemplate, { id }: ZoneLayout) {
  return zoneTones[template.zones.find((zone) => zone.id === id)?.tone ?? "neutral"];
}
