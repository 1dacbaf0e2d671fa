import * as Y from "yjs";
import { type BoardRecord, PAGE_ID, readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import type { Json } from "#lib/canvas/json-value.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";
import { layoutSheet, type SheetTemplate } from "#lib/canvas/sheet.ts";

type Props = Readonly<Record<string, Json>>;

/** A shape to put on a test board; what is left out is as tldraw's tools make it. */
export type TestShape = Readonly<{
  id: string;
  type?: string;
  parentId?: string;
  index?: string;
  x?: number;
  y?: number;
  rotation?: number;
  opacity?: number;
  text?: string;
  props?: Props;
  authorId?: string;
  meta?: Props;
}>;

const noteProps = { color: "yellow", size: "m", growY: 0, fontSizeAdjustment: 0, scale: 1 };

/** Writes shapes into a board's document the way a browser does. */
export function putShapes(doc: Y.Doc, shapes: readonly TestShape[]): void {
  doc.transact(() => {
    for (const [order, shape] of shapes.entries()) {
      const { type = "note", x = 0, y = 0, rotation = 0, parentId = PAGE_ID } = shape;
      const index = shape.index ?? `a${String(order).padStart(5, "0")}`;
      const registers = new Y.Map<unknown>();
      recordsMap(doc).set(`shape:${shape.id}`, registers);
      registers.set("t", type);
      registers.set("xf", [parentId, index, x, y, rotation]);
      registers.set("p", { ...(type === "note" ? noteProps : {}), ...shape.props });
      registers.set("m", {
        ...(shape.authorId && { authorId: shape.authorId }),
        ...shape.meta,
      });
      if (shape.opacity !== undefined) registers.set("opacity", shape.opacity);
      if (shape.text === undefined) continue;
      const fragment = new Y.XmlFragment();
      registers.set("rt", fragment);
      fillWithText(fragment, shape.text);
    }
  });
}

/** Ties an end of an arrow to a shape. */
export function putBinding(
  doc: Y.Doc,
  { from, to, ...props }: Readonly<{ from: string; to: string; terminal: "start" | "end" }> & Props,
): void {
  const registers = new Y.Map<unknown>();
  recordsMap(doc).set(`binding:${from}-${to}-${props.terminal}`, registers);
  registers.set("t", "b:arrow");
  registers.set("ft", [`shape:${from}`, `shape:${to}`]);
  registers.set("p", { isExact: false, isPrecise: false, ...props });
}

export function boardWith(...shapes: readonly TestShape[]): BoardRecord[] {
  const doc = new Y.Doc();
  putShapes(doc, shapes);
  return readRecords(doc);
}

/** Notes for every zone and every cell of a sheet, `perCell` in each, and one beside the sheet. */
export function notesEverywhere(
  template: SheetTemplate,
  columnSet: string | null,
  textFor: (place: string, index: number) => string,
  perCell = 1,
): TestShape[] {
  const colours = ["yellow", "light-green", "light-blue", "light-red", "violet"];
  const cells = layoutSheet(template, columnSet).zones.flatMap((zone) =>
    zone.cells.length === 0
      ? [{ place: zone.id, rect: zone.body }]
      : zone.cells.map(({ columnId, rect }) => ({ place: `${zone.id}/${columnId}`, rect })),
  );
  return cells.flatMap(({ place, rect }, cell) => {
    const scale = [1, 0.5, 0.3, 0.2].find((one) => roomFor(rect, one) >= perCell) ?? 0.1;
    const across = Math.max(1, Math.floor(rect.w / (210 * scale)));
    return Array.from({ length: perCell }, (_, index) => ({
      id: `${place}-${index}`,
      x: rect.x + 5 + (index % across) * 210 * scale,
      y: rect.y + 5 + Math.floor(index / across) * 205 * scale,
      text: textFor(place, index),
      props: { color: colours[(cell + index) % colours.length] ?? "yellow", scale },
    }));
  });
}

function roomFor({ w, h }: Readonly<{ w: number; h: number }>, scale: number): number {
  return Math.floor(w / (210 * scale)) * Math.floor(h / (205 * scale));
}
