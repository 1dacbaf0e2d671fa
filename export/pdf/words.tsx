import { Link, type Styles, Text } from "@react-pdf/renderer";
import { createContext, Fragment, type ReactNode, useContext } from "react";
import { hasCjk } from "#lib/canvas/line-break.ts";
import type { Span } from "#lib/lesson-plan/document/spans.ts";
import { cutSpans } from "./cut-text.ts";
import { ink, LEADING, type } from "./design.ts";
import { canPrint, canSlant, EMOJI_FACE, LATIN_FACE, SLANTED_FACE } from "./fonts.ts";
import { paragraph } from "./line-breaks.ts";
import { printable } from "./printable.ts";
import { type Tag, tagged } from "./writing/tag.ts";

/** Rules hyphens out; see {@link paragraph}. */
const NO_HYPHENS = 10_000;
/** Longer paragraphs are set in pieces: the typesetter's time grows faster than a text's length. */
const LONGEST_PARAGRAPH = 3_000;
/** The only addresses a paper leads to. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

type WordStyle = Styles[string];

/** How wide the column is that words stand in, in points. Needed where one word may be wider. */
export const ColumnWidth = createContext(Number.POSITIVE_INFINITY);

/** Text on the paper, in one style. See {@link SpanLines}. */
export function Words({
  children,
  style = {},
  faces,
  tag,
}: {
  children: string;
  style?: WordStyle;
  faces?: string[];
  tag?: Tag | null;
}) {
  return (
    <SpanLines
      spans={[{ text: children }]}
      style={style}
      {...(faces && { faces })}
      {...(tag !== undefined && { tag })}
    />
  );
}

/**
 * Text on the paper. Every word goes through here: it is cleaned, broken by the rules of its
 * script, and each line of it becomes a paragraph of its own.
 *
 * @param faces left out, those around.
 * @param tag what it is; left out, a paragraph; `null`, part of what is around.
 */
export function SpanLines({
  spans,
  style = {},
  faces,
  tag = { role: "P" },
}: {
  spans: readonly Span[];
  style?: WordStyle;
  faces?: string[];
  tag?: Tag | null;
}) {
  const width = useContext(ColumnWidth);
  const size = typeof style.fontSize === "number" ? style.fontSize : type.body;
  return linesOf(spans).map((line, index) => {
    const words = line.map(({ text }) => text).join("");
    const { text, hyphenate } = paragraph(words, width / size);
    return (
      <Text
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
        key={index}
        // Line height counts from the font size beside it, so both are always given.
        style={{
          fontSize: type.body,
          lineHeight: hasCjk(words) ? LEADING.chinese : LEADING.latin,
          ...(faces && { fontFamily: facesOfLine(words, faces) }),
          ...style,
        }}
        hyphenationCallback={hyphenate}
        hyphenationPenalty={NO_HYPHENS}
        {...(tag && tagged(tag))}
      >
        {styled(line, text)}
      </Text>
    );
  });
}

const LATIN_WORD = /\p{Script=Latin}{2}/u;

/** A line of Latin words alone is set in their face, which has quotation marks of their width. */
function facesOfLine(words: string, faces: string[]): string[] {
  return LATIN_WORD.test(words) && !hasCjk(words) ? [LATIN_FACE, ...faces] : faces;
}

/** Cleans spans and cuts them at line breaks; empty lines go. */
function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const [first = "", ...others] = printable(span.text, canPrint).split("\n");
    lines.at(-1)?.push({ ...span, text: first });
    for (const text of others) lines.push([{ ...span, text }]);
  }
  return lines
    .map(trimmed)
    .filter((line) => line.length > 0)
    .flatMap((line) => cutSpans(line, LONGEST_PARAGRAPH));
}

function trimmed(line: readonly Span[]): Span[] {
  const spans = line.filter(({ text }) => text !== "");
  while (spans[0]?.text.trimStart() === "") spans.shift();
  while (spans.at(-1)?.text.trimEnd() === "") spans.pop();
  return spans.map((span, index) => {
    const text = index === 0 ? span.text.trimStart() : span.text;
    return { ...span, text: index === spans.length - 1 ? text.trimEnd() : text };
  });
}

/** The prepared text again in its spans, which are as long as before. */
function styled(spans: readonly Span[], text: string): ReactNode {
  let at = 0;
  return spans.map((span, index) => {
    const piece = text.slice(at, at + span.text.length);
    at += span.text.length;
    const words = span.italic ? slanted(piece) : withOwnFaces(piece);
    const style = span.bold ? { fontWeight: 700 } : {};
    if (span.href !== undefined && SAFE_ADDRESS.test(span.href)) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
        <Link key={index} src={span.href} style={{ ...style, color: ink.blue }}>
          {words}
        </Link>
      );
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
      <Fragment key={index}>{span.bold ? <Text style={style}>{words}</Text> : words}</Fragment>
    );
  });
}

/**
 * Slants Latin letters and what stands between them. Their face is named alone: with others behind
 * it the typesetter takes one, and then looks its glyphs up in another.
 */
function slanted(text: string): ReactNode {
  const pieces: { text: string; slants: boolean }[] = [];
  for (const character of text) {
    const slants = canSlant(character.codePointAt(0) ?? 0);
    const last = pieces.at(-1);
    if (last?.slants === slants) last.text += character;
    else pieces.push({ text: character, slants });
  }
  return pieces.map((piece, index) =>
    piece.slants && /[\p{L}\p{N}]/u.test(piece.text) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
      <Text key={index} style={{ fontFamily: SLANTED_FACE }}>
        {piece.text}
      </Text>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
      <Fragment key={index}>{withOwnFaces(piece.text)}</Fragment>
    ),
  );
}

const EMOJI_ROW = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}){2,}/u;
/** An apostrophe, and the dot between two things: a Chinese face has them as wide as a character. */
const LATIN_MARK = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})|(?<=[ \u00a0])·(?=[ \u00a0])/u;
const OWN_FACE = new RegExp(`(${EMOJI_ROW.source}|${LATIN_MARK.source})`, "u");

/**
 * Names the face of what the first that has it would not do for: Latin marks within Chinese, and
 * emoji that stand side by side. The typesetter cuts text at each emoji and from the second on
 * forgets the face it had found, which would print empty boxes.
 */
function withOwnFaces(text: string): ReactNode {
  const pieces = text.split(OWN_FACE);
  return pieces.length === 1
    ? text
    : pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
          <Text key={index} style={{ fontFamily: piece.length === 1 ? LATIN_FACE : EMOJI_FACE }}>
            {piece}
          </Text>
        ),
      );
}
