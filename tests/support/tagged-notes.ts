import { readFileSync } from "node:fs";
import type { Locale } from "#lib/locales.ts";

/** A note of `tests/fixtures/tagged-notes`, whose README says what the columns mean. */
export type TaggedNote = Readonly<{
  situation: number;
  text: string;
  tags: readonly string[];
  debatable: readonly string[];
}>;

export function readTaggedNotes(locale: Locale): readonly TaggedNote[] {
  const file = new URL(`../fixtures/tagged-notes/${locale}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [situation, text = "", tags = "", debatable = ""] = line.split("\t");
    return { situation: Number(situation), text, tags: refs(tags), debatable: refs(debatable) };
  });
}

export const halves = ["tuning", "held out", "written later", "written blind"] as const;

/** The first situation that was thought of when the lexicon stood. */
const FIRST_LATER = 201;

/** The first one thought of by somebody who had not seen the lexicon. */
const FIRST_BLIND = 401;

/** Fixed once and for all, and by situation: a translation is in the same half. */
export function halfOf({ situation }: TaggedNote): (typeof halves)[number] {
  if (situation >= FIRST_BLIND) return "written blind";
  if (situation >= FIRST_LATER) return "written later";
  return situation % 2 === 0 ? "held out" : "tuning";
}

function refs(cell: string): string[] {
  return cell.split(" ").filter((ref) => ref !== "");
}
