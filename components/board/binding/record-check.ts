import { Node, type Schema } from "@tiptap/pm/model";
import {
  createTLSchema,
  defaultBindingSchemas,
  defaultShapeSchemas,
  type TLSchema,
} from "@tldraw/tlschema";
import { type BoardRecord, shapeTypes } from "#lib/canvas/board-document.ts";
import type { Json } from "#lib/canvas/json-value.ts";
import { isWithinBounds, recordBounds } from "#lib/canvas/record-bounds.ts";
import { paragraphsOf, plainTextOf } from "#lib/canvas/rich-text.ts";
import { isSoundRichText } from "#lib/canvas/rich-text-rules.ts";

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
      // First, since tldraw's validators go through all of it, however much it is.
      if (!isWithinBounds(drawable)) return undefined;
      schema.types[record.typeName].validate(drawable);
      return drawable;
    } catch {
      // The validators say no by throwing.
      return undefined;
    }
  };
}

function withSoundText<Shape extends BoardRecord>(shape: Shape, schema: Schema): Shape {
  const { richText } = shape.props;
  if (richText === undefined || isSound(richText, schema)) return shape;
  return { ...shape, props: { ...shape.props, richText: paragraphsOf(plainTextOf(richText)) } };
}

function isSound(richText: Json, schema: Schema): boolean {
  if (!isSoundRichText(richText, recordBounds)) return false;
  try {
    Node.fromJSON(schema, richText).check();
    return true;
  } catch {
    // ProseMirror, too, says no by throwing.
    return false;
  }
}
