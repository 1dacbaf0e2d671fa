import type { Locale } from "#lib/locales.ts";

/** Standard structure types of PDF 1.7 (ISO 32000-1 §14.8.4) that our papers use. */
export type Role =
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Caption"
  | "Figure"
  | "Link"
  | "Reference"
  | "TOC"
  | "TOCI"
  | "Div"
  /** Nothing to read: rules, chips, lines to write on, feet of pages. */
  | "Artifact";

/**
 * What a piece of the paper is, for those who do not see it. One object is one element of the
 * structure: the parts of a text that goes over the page share it.
 */
export type Tag = Readonly<{
  role: Role;
  lang?: Locale;
  /** What a figure shows. */
  alt?: string;
  scope?: "Row" | "Column";
  /** Over how many columns a cell goes. */
  span?: number;
  /** An element that is no box of its own: the list of an entry. Under whatever is around. */
  within?: Tag;
  /** Where a `Link` leads to: `#` and a place in the paper. */
  target?: string;
}>;

/**
 * Ties a tag to a box or text: `<View {...tagged(tag)}>`. The typesetter passes it on untouched;
 * `markup.ts` reads it.
 */
export function tagged(tag: Tag): Readonly<{ tag: Tag }> {
  return { tag };
}

/** An entry of the outline, given as {@link tagged} is. */
export type OutlineEntry = Readonly<{ title: string; level: 1 | 2 | 3 }>;

/** A place to jump to, in the outline too if it has a title. */
export function place(id: string, outline?: OutlineEntry) {
  return { place: { id, ...(outline && { outline }) } };
}

export type Place = ReturnType<typeof place>["place"];
