import { hasCjk, unbreakableParts } from "#lib/canvas/line-break.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";

/** One paragraph made ready for the typesetter, and the callback that goes with it. */
export type Paragraph = Readonly<{
  text: string;
  hyphenate(word: string): string[];
}>;

/**
 * Makes @react-pdf/renderer 4.9 break lines where UAX #14 and Chinese typesetting allow it, and
 * never with a hyphen. Use with `hyphenationPenalty={10000}`.
 *
 * How: its typesetter (textkit) splits a paragraph into runs of one font and script, those into
 * words at spaces, and asks a callback to split each word. Between two parts it may break with a
 * hyphen, except that an empty part becomes glue of no width, where it breaks without one; and the
 * penalty of 10000, textkit's infinity, rules hyphens out. In Chinese text spaces are kept from it
 * as U+00A0, for it prefers to break at them and leaves lines half empty; the callback puts them
 * back, so that copied text is clean.
 *
 * @param text one paragraph, without line breaks.
 * @param room widest that a piece without a break may be, in ems; wider ones are cut anywhere.
 */
export function paragraph(text: string, room = Number.POSITIVE_INFINITY): Paragraph {
  const chinese = hasCjk(text);
  const breaks = breakOffsets(text, room, chinese);
  let at = 0;
  return {
    text: text.replaceAll(chinese ? " " : BOUND_SPACE, "\u00a0"),
    hyphenate(word) {
      const plain = word.replaceAll("\u00a0", " ");
      // Words come in the paragraph's order, again from its start for each layout.
      if (!text.startsWith(plain, at)) at = Math.max(0, text.indexOf(plain));
      const start = at;
      at = (start + plain.length) % Math.max(1, text.length);
      return plain.trim() === "" ? [plain] : cutAt(plain, start, breaks);
    },
  };
}

/** Before what may not begin a line: the dot between two things belongs to the first of them. */
const BOUND_SPACE = / (?=·)/g;

function breakOffsets(text: string, room: number, chinese: boolean): ReadonlySet<number> {
  const offsets = new Set<number>();
  let offset = 0;
  for (const part of unbreakableParts(text)) {
    // In Latin text a break after a space is the space itself.
    if (offset > 0 && (chinese || text[offset - 1] !== " ")) offsets.add(offset);
    if (part.length * WIDEST > room) {
      for (const cut of emergencyCuts(part, room)) offsets.add(offset + cut);
    }
    offset += part.length;
  }
  return offsets;
}

/** No character is wider, in ems: emoji. */
const WIDEST = 1.3;

/** Where a word that does not fit a narrow column is cut: as late as there is room. */
function emergencyCuts(part: string, room: number): number[] {
  const cuts: number[] = [];
  let width = 0;
  let offset = 0;
  for (const character of part) {
    const own = textWidth(character, 1, true);
    if (width > 0 && width + own > room && character !== " ") {
      cuts.push(offset);
      width = 0;
    }
    width += own;
    offset += character.length;
  }
  return cuts;
}

/** The word's pieces with an empty one wherever a line may begin, also before the word. */
function cutAt(word: string, start: number, breaks: ReadonlySet<number>): string[] {
  const pieces = breaks.has(start) ? [""] : [];
  let from = 0;
  for (let index = 1; index < word.length; index += 1) {
    if (!breaks.has(start + index)) continue;
    pieces.push(word.slice(from, index), "");
    from = index;
  }
  return [...pieces, word.slice(from)];
}
