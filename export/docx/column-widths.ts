import { unbreakableParts } from "#lib/canvas/line-break.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type { PlanDocument, TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsIn } from "../written-text.ts";

/** Size of letters in a table, in twips, and what lies beside them in a cell. */
const LETTER = 190;
const BESIDE = 200;
/** No word makes a column wider than this share of the table. */
const WIDEST = 0.25;
/** Words looked at in a cell; the longest are names, and stand early. */
const MAX_WORDS = 200;

/** Widths of columns by their shares, in twips; together exactly the whole. */
export function sharedWidths(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  let reached = 0;
  return shares.map((share) => {
    const from = Math.round((whole * reached) / sum);
    reached += share;
    return Math.round((whole * reached) / sum) - from;
  });
}

/** The same, but no column narrower than its longest word, as far as there is room. */
export function tableWidths(
  table: TableBlock,
  whole: number,
  locales: PlanDocument["locales"],
): number[] {
  const shared = sharedWidths(
    table.columns.map(({ share }) => share),
    whole,
  );
  const least = table.columns.map((_, index) =>
    Math.min(longestWord(table, index, locales), whole * WIDEST),
  );
  const lacking = shared.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = shared.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const lack = lacking.reduce((sum, one) => sum + one, 0);
  const all = spare.reduce((sum, one) => sum + one, 0);
  if (lack === 0 || all === 0) return shared;
  const given = Math.min(1, lack / all);
  const got = Math.min(1, all / lack);
  return sharedWidths(
    shared.map((width, index) => width + got * (lacking[index] ?? 0) - given * (spare[index] ?? 0)),
    whole,
  );
}

function longestWord(
  { columns, rows }: TableBlock,
  index: number,
  locales: PlanDocument["locales"],
): number {
  const name = columns[index]?.name ?? { main: [] };
  const cells = rows
    .filter(({ tone }) => tone !== "group")
    .flatMap(({ cells: all }) => all[index] ?? []);
  const texts = [
    wordsIn(name, locales, "\n"),
    ...cells.map(({ text }) => wordsIn(text, locales, "\n")),
  ];
  const widths = texts.flatMap((text) =>
    unbreakableParts(text.slice(0, 40 * MAX_WORDS))
      .slice(0, MAX_WORDS)
      .map((word) => textWidth(word.trim(), LETTER, true)),
  );
  return widths.reduce((most, one) => Math.max(most, one), 0) + BESIDE;
}
