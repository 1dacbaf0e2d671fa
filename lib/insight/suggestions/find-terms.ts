import { isInsideWord, isWordUnit } from "./folded-text.ts";
import type { Lexicon, Term, TermNode } from "./lexicon.ts";

/** A term and where it stands, in units of the folded text. */
export type FoundTerm = Readonly<{ start: number; end: number; term: Term }>;

/**
 * Finds terms from left to right, the longest that begins at a place. Of two that overlap the longer
 * one stays, as in 共用|電子病歷, where 用電 is none; where words are parted in writing both do, as in
 * "AI model training", and one inside of another is none.
 *
 * @returns how many units were looked at, too: at most those of the text times those of the longest
 *   term and two.
 */
export function findTerms(
  units: string,
  { root }: Pick<Lexicon, "root">,
): Readonly<{ found: readonly FoundTerm[]; steps: number }> {
  const found: FoundTerm[] = [];
  let steps = 0;
  let wordEnd = 0;
  for (let at = 0; at < units.length; at++) {
    const match = isInsideWord(units, at) ? null : longestAt(at);
    if (match !== null) add(match);
  }
  return { found, steps };

  function add(match: FoundTerm): void {
    const last = found.at(-1);
    if (last && last.end > match.start) {
      if (match.end <= last.end) return;
      if (!isWordUnit(units[match.start])) {
        if (lengthOf(match) <= lengthOf(last)) return;
        found.pop();
      }
    }
    found.push(match);
  }

  function longestAt(start: number): FoundTerm | null {
    let longest: FoundTerm | null = null;
    let node: TermNode | undefined = root;
    for (let end = start; node !== undefined; end++) {
      if (node.stem) longest = { start, end: endOfWord(end), term: node.stem };
      if (node.whole && !isInsideWord(units, end)) longest = { start, end, term: node.whole };
      node = node.next.get(units.charAt(end));
      steps++;
    }
    return longest;
  }

  /** Remembered, so that no letter is gone over twice for stems that begin alike. */
  function endOfWord(from: number): number {
    for (wordEnd = Math.max(wordEnd, from); isWordUnit(units[wordEnd]); wordEnd++) steps++;
    return wordEnd;
  }
}

function lengthOf({ start, end }: FoundTerm): number {
  return end - start;
}
