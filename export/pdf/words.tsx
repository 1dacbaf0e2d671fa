import { type Styles, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { hasCjk } from "#lib/canvas/line-break.ts";
import { LEADING, type } from "./design.ts";
import { canPrint, EMOJI_FACE } from "./fonts.ts";
import { paragraph } from "./line-breaks.ts";
import { printable } from "./printable.ts";

/** Rules hyphens out; see {@link paragraph}. */
const NO_HYPHENS = 10_000;

/**
 * Text on the paper. Every word goes through here: it is cleaned, broken by the rules of its
 * script, and each line of it becomes a paragraph of its own.
 */
export function Words({ children, style = {} }: { children: string; style?: Styles[string] }) {
  return printable(children, canPrint)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const { text, hyphenate } = paragraph(line.trim());
      return (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
          key={index}
          // Line height counts from the font size beside it, so both are always given.
          style={{
            fontSize: type.body,
            lineHeight: hasCjk(line) ? LEADING.chinese : LEADING.latin,
            ...style,
          }}
          hyphenationCallback={hyphenate}
          hyphenationPenalty={NO_HYPHENS}
        >
          {withEmojiFace(text)}
        </Text>
      );
    });
}

const EMOJI_ROW = /((?:\p{Extended_Pictographic}|\p{Regional_Indicator}){2,})/u;

/**
 * Names the face of emoji that stand side by side. The typesetter cuts text at each emoji and from
 * the second on forgets the face it had found, which would print empty boxes.
 */
function withEmojiFace(text: string): ReactNode {
  const pieces = text.split(EMOJI_ROW);
  return pieces.length === 1
    ? text
    : pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
          <Text key={index} style={{ fontFamily: EMOJI_FACE }}>
            {piece}
          </Text>
        ),
      );
}
