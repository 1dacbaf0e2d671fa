import { tagLexicon, wordsByDeck } from "#canvas-templates/lexicon.ts";
import { buildLexicon } from "#lib/insight/suggestions/lexicon.ts";
import { suggestTags } from "#lib/insight/suggestions/suggest-tags.ts";
import { type Locale, locales } from "#lib/locales.ts";
import {
  goalOf,
  precision,
  recall,
  type TagQuality,
  tagQuality,
} from "#tests/support/tag-quality.ts";
import { halfOf, halves, readTaggedNotes, type TaggedNote } from "#tests/support/tagged-notes.ts";

const NOTES = 5_000;

/**
 * How good tag suggestions are: against notes tagged by hand, by deck, language and half. With
 * `--wrong`, what went wrong in the tuning half; the other one is not for looking at.
 */
export async function run(args: readonly string[]): Promise<void> {
  const lexicon = buildLexicon(tagLexicon);
  const propose = (text: string) => suggestTags(text, lexicon).map(({ ref }) => ref);
  const notes = locales.map((locale) => [locale, readTaggedNotes(locale)] as const);

  for (const half of halves) {
    console.log(`\n**${half}**: precision / recall (right, wrong, missed)\n`);
    console.log(`| deck | ${locales.join(" | ")} | all |`);
    console.log(`|---|${"---|".repeat(locales.length + 1)}`);
    for (const [name, part] of parts) {
      const own = notes.map(([, all]) => all.filter((note) => halfOf(note) === half));
      const cells = [...own, own.flat()].map((some) => cell(tagQuality(some, propose, part)));
      console.log(`| ${name} | ${cells.join(" | ")} |`);
    }
  }
  if (args.includes("--wrong")) printMistakes(notes, propose);

  const texts = notes.flatMap(([, all]) => all.map(({ text }) => text));
  for (const name of ["cold", "warm"]) {
    const start = performance.now();
    for (let at = 0; at < NOTES; at++) propose(texts[at % texts.length] ?? "");
    console.log(`\n${NOTES} notes, ${name}: ${(performance.now() - start).toFixed(0)} ms`);
  }
}

const decks = Object.keys(wordsByDeck);

const parts: readonly (readonly [string, (ref: string) => string | null])[] = [
  ["sdg, goals", goalOf],
  ...decks.map(
    (deck) => [deck, (ref: string) => (ref.startsWith(`${deck}/`) ? ref : null)] as const,
  ),
  ["all, exact", (ref) => ref],
];

function cell(quality: TagQuality): string {
  const { right, wrong, missed } = quality;
  return `${share(precision(quality))} / ${share(recall(quality))} (${right}, ${wrong}, ${missed})`;
}

function share(part: number): string {
  return Number.isNaN(part) ? "–" : `${Math.round(part * 100)} %`;
}

function printMistakes(
  notes: readonly (readonly [Locale, readonly TaggedNote[]])[],
  propose: (text: string) => readonly string[],
): void {
  for (const [locale, all] of notes) {
    console.log(`\n${locale}`);
    for (const { text, tags, debatable } of all.filter((note) => halfOf(note) === "tuning")) {
      const proposed = propose(text);
      const wrong = proposed.filter((ref) => !tags.includes(ref) && !debatable.includes(ref));
      const missed = tags.filter((ref) => !proposed.includes(ref));
      if (wrong.length + missed.length > 0) console.log(`${text}: + ${wrong} − ${missed}`);
    }
  }
}
