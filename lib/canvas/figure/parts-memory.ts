import type { ShapeRecord } from "../board-document.ts";
import type { PlacedShape } from "../placement.ts";
import type { FigurePart } from "./part.ts";

type Remembered = Readonly<{ place: string; parts: readonly FigurePart[] }>;

/**
 * What records looked like when they were drawn last, for figures that are drawn again and again.
 * A record that is still the same object, at the same place, need not be set and broken into lines
 * anew, which is most of the work of a figure.
 */
export type PartsMemory = WeakMap<ShapeRecord, Remembered>;

/** Draws a shape, or gives what is remembered of it. */
export function rememberedParts(
  memory: PartsMemory | undefined,
  shape: PlacedShape,
  draw: () => readonly FigurePart[],
): readonly FigurePart[] {
  const { record, pose, opacity } = shape;
  // An arrow is drawn to where the shapes at its ends are.
  if (!memory || record.type === "arrow") return draw();
  const place = `${pose.x} ${pose.y} ${pose.rotation} ${opacity}`;
  const known = memory.get(record);
  if (known?.place === place) return known.parts;
  const parts = draw();
  memory.set(record, { place, parts });
  return parts;
}
