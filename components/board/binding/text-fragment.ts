import type { Schema } from "@tiptap/pm/model";
import { prosemirrorJSONToYXmlFragment, updateYFragment } from "y-prosemirror";
import type { TextWriter } from "./record-registers.ts";

/** Writes rich text into shared fragments, as the text editor itself would. */
export function createTextWriter(schema: Schema): TextWriter {
  return {
    fill(fragment, richText) {
      prosemirrorJSONToYXmlFragment(schema, richText, fragment);
    },
    patch(fragment, richText) {
      const { doc } = fragment;
      if (!doc) return;
      const nothingKnown = { mapping: new Map(), isOMark: new Map() };
      updateYFragment(doc, fragment, schema.nodeFromJSON(richText), nothingKnown);
    },
  };
}
