import { Node, type Schema } from "@tiptap/pm/model";
import {
  createTLSchema,
  defaultBindingSchemas,
  defaultShapeSchemas,
  type TLSchema,
} from "@tldraw/tlschema";
import { type BoardRecord, shapeTypes } from "#lib/canvas/board-document.ts";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";

/** Farthest a shape may lie from the sheet's corner, in canvas pixels, before it counts as broken. */
const FARTHEST = 1e6;

/** tldraw's schema with only the shapes a board may hold. */
export function createBoardSchema(): TLSchema {
  const shapes = Object.fromEntries(shapeTypes.map((type) => [type, defaultShapeSchemas[type]]));
  return createTLSchema({ shapes, bindings: defaultBindingSchemas });
}

/** Gives back a record in a form that can be drawn; `undefined` if there is none. */
export type Admit = (record: BoardRecord) => BoardRecord | undefined;

/**
 * Makes the check every record from outside has to pass before tldraw sees it. tldraw itself
 * throws at the first bad record and then shows none of the batch. Text whose structure two people
 * broke by editing at once keeps its words and loses its formatting.
 *
 * @param textSchema what rich text may consist of.
 */
export function createAdmission(schema: TLSchema, textSchema: Schema): Admit {
  return (record) => {
    try {
      const drawable = record.typeName === "shape" ? withSoundText(record, textSchema) : record;
      schema.types[record.typeName].validate(drawable);
      return isNear(drawable) ? drawable : undefined;
    } catch {
      // The validators say no by throwing.
      return undefined;
    }
  };
}

function isNear(record: BoardRecord): boolean {
  if (record.typeName === "binding") return true;
  return Math.abs(record.x) <= FARTHEST && Math.abs(record.y) <= FARTHEST;
}

function withSoundText<Shape extends BoardRecord>(shape: Shape, schema: Schema): Shape {
  const { richText } = shape.props;
  if (richText === undefined || isSound(richText, schema)) return shape;
  return { ...shape, props: { ...shape.props, richText: paragraphs(plainTextOf(richText)) } };
}

function isSound(richText: Json, schema: Schema): boolean {
  try {
    Node.fromJSON(schema, richText).check();
    return true;
  } catch {
    // ProseMirror, too, says no by throwing.
    return false;
  }
}

function paragraphs(text: string): JsonObject {
  const content = text.split("\n").map((line) => ({
    type: "paragraph",
    ...(line.length > 0 && { content: [{ type: "text", text: line }] }),
  }));
  return { type: "doc", content };
}
