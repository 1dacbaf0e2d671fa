import { cleanText } from "./clean-text.ts";
import { textWidth } from "./text-measure.ts";

/** Most notes a name has words of. */
const NOTES = 3;
/** Widest words of one note, and widest title, in em: a Chinese character is one, a letter half. */
const NOTE_EM = 13;
const TITLE_EM = 60;
/** Most characters looked at: a note can be long. */
const LOOKED_AT = 240;

/**
 * What a cluster is called, in one line and in people's own words: what is written on its frame,
 * or else how its first notes begin.
 *
 * @param title as in `Cluster`.
 * @param texts what its notes say to the reader, in their order.
 * @returns empty only if nothing says anything.
 */
export function clusterName(title: string, texts: readonly string[]): string {
  const own = beginning(title, TITLE_EM);
  if (own !== "") return own;
  const said = texts.map((text) => beginning(text, NOTE_EM)).filter((text) => text !== "");
  const shown = said.slice(0, NOTES).join(" · ");
  return said.length > NOTES ? `${shown} · …` : shown;
}

/** The beginning of a text in one line, with an ellipsis if it goes on; words are kept whole. */
function beginning(text: string, mostEm: number): string {
  const line = cleanText(text).replaceAll(/\s+/gu, " ").trim();
  const characters = [...line].slice(0, LOOKED_AT);
  let em = 0;
  const fits = characters.findIndex((character) => {
    em += textWidth(character, 1);
    return em > mostEm;
  });
  if (fits < 0 && characters.join("") === line) return line;
  const cut = characters.slice(0, fits < 0 ? LOOKED_AT : fits).join("");
  const isWord = characters[fits] !== " " && cut.includes(" ");
  const whole = isWord ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
  // A half of an emoji's parts would be another emoji.
  return `${whole.replace(/[\u200d\p{P}\s]+$/u, "")}…`;
}
