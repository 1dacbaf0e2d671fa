import type { InsightNote } from "../insight-source.ts";
import { folded } from "./script-fold.ts";
import { type Stance, stanceOf } from "./stance.ts";
import { stemOf, stopPhrases, stopWords } from "./stop-words.ts";

/** What notes are compared by. */
export type NoteTerms = Readonly<{
  /** As written, in NFKC. */
  text: string;
  /** Each with the places it has in the text: stems of words, pairs of Chinese characters. */
  places: ReadonlyMap<string, readonly (readonly [start: number, end: number])[]>;
  /** What `places` has: the terms alone. */
  terms: ReadonlySet<string>;
  stance: Stance;
  /** The same for notes that say the same in the same words; `null` if it says nothing. */
  saying: string | null;
}>;

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const hanRun = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const letter = /^[a-z]$/i;
const han = /^\p{Script=Han}/u;

/**
 * Reads a note's terms. A card nobody wrote on has its card for its only term.
 *
 * Words that only say for or against are no terms: two notes that contradict one another are about
 * one topic.
 */
export function termsOf({ text, card }: Pick<InsightNote, "text" | "card">): NoteTerms {
  const written = text.normalize("NFKC");
  const compared = folded(written);
  const stance = stanceOf(compared);
  const places = new Map<string, [number, number][]>();
  const put = (term: string, start: number, end: number) => {
    const known = places.get(term);
    if (known) known.push([start, end]);
    else places.set(term, [[start, end]]);
  };
  if (card !== null && written.trim() === "") put(`card:${card}`, 0, 0);
  for (const { 0: found, index } of topic(compared, stance).matchAll(word)) {
    for (const { 0: run, index: inside } of found.matchAll(hanRun)) {
      if (han.test(run)) putPairs(run, index + inside, put);
      else putWord(run, index + inside, put);
    }
  }
  // A letter beside other words is a unit or a name of something, as in "32 °C": no topic.
  if (places.size > 1) for (const term of places.keys()) if (letter.test(term)) places.delete(term);
  const terms = new Set(places.keys());
  return { text: written, places, terms, stance, saying: sayingOf(terms, stance) };
}

function sayingOf(terms: ReadonlySet<string>, { isNegated, ends }: Stance): string | null {
  if (terms.size === 0) return null;
  return [...[...terms].toSorted(), isNegated, ...[...ends].toSorted()].join("\n");
}

type Put = (term: string, start: number, end: number) => void;

/** The text with blanks where words stand that say nothing of the topic; as long as before. */
function topic(text: string, { spans }: Stance): string {
  let bare = text.replace(stopPhrases, (phrase) => " ".repeat(phrase.length));
  for (const [start, end] of spans) {
    bare = bare.slice(0, start) + " ".repeat(end - start) + bare.slice(end);
  }
  return bare;
}

function putPairs(run: string, at: number, put: Put): void {
  const characters = [...run];
  // A character alone, between words that say nothing, is a word.
  if (characters.length === 1) put(run, at, at + run.length);
  let start = at;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next === undefined) return;
    put(character + next, start, start + character.length + next.length);
    start += character.length;
  }
}

function putWord(written: string, at: number, put: Put): void {
  const bare = written.replace(/['’]\p{L}+$/u, "");
  if (stopWords.has(bare)) return;
  put(stemOf(bare), at, at + written.length);
}
