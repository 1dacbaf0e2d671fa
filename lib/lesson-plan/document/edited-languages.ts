import type { Locale } from "../../locales.ts";
import type { EditedDocument } from "./apply-edits.ts";
import { inTwoLanguages } from "./in-two-languages.ts";
import type { Block, PlanDocument } from "./plan-document.ts";

/**
 * A paper in two languages, each with what teachers changed in it. The first decides what stands
 * where; what was added by hand in the second follows at the end of its section.
 */
export function editedInTwoLanguages(main: EditedDocument, second: EditedDocument): PlanDocument {
  const both = inTwoLanguages(main.document, second.document);
  const [locale] = second.document.locales;
  const others = new Map(second.document.sections.map((section) => [section.id, section.blocks]));
  const known = new Set(both.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  return {
    ...both,
    sections: both.sections.map((section) => {
      const added = (others.get(section.id) ?? []).filter(
        ({ id }) => second.marks[id] === "added" && !known.has(id),
      );
      return added.length === 0
        ? section
        : { ...section, blocks: [...section.blocks, ...added.map((one) => said(one, locale))] };
    }),
  };
}

/** Prose that says in which language it is. */
function said(block: Block, lang: Locale): Block {
  if (block.kind !== "prose") return block;
  const lines = block.lines.map((line) => ({ ...line, text: { ...line.text, lang } }));
  return { ...block, lines };
}
