import { type IParagraphOptions, Paragraph } from "docx";
import type { Prose, ProseLine } from "#lib/lesson-plan/document/spans.ts";
import { sidesOf } from "../written-text.ts";
import { runsOf, runsOfSide } from "./runs.ts";
import type { Setting } from "./setting.ts";
import { lists } from "./styles.ts";

type Look = Pick<IParagraphOptions, "alignment" | "keepNext" | "style"> &
  Readonly<{ /** Lists are set in less, as in a cell. */ narrow?: boolean }>;

const NARROW = { indent: { left: 200, hanging: 200 }, spacing: { before: 20, after: 20 } } as const;

/**
 * Paragraphs and lists. A second language follows on the next line of the same paragraph.
 * Neighbours of one kind make a list; each list counts from one.
 */
export function proseParagraphs(
  prose: Prose,
  setting: Setting,
  { narrow = false, ...look }: Look = {},
): Paragraph[] {
  const place = listPlaces(prose, setting);
  return prose.map(
    (line, index) =>
      new Paragraph({
        ...look,
        ...place(line, index),
        ...(narrow && line.kind !== "paragraph" && NARROW),
        children: runsOf(line.text, setting),
      }),
  );
}

export type PairedParagraphs = Readonly<{ main: Paragraph; second: Paragraph | null }>;

/** The same with the second language apart, to be set beside the first. */
export function pairedParagraphs(
  prose: Prose,
  setting: Setting,
  look: Omit<Look, "narrow"> = {},
): PairedParagraphs[] {
  const places = [listPlaces(prose, setting), listPlaces(prose, setting)] as const;
  return prose.map((line, index) => {
    const [main, second] = [false, true].map((isSecond, column) => {
      const side = sidesOf(line.text, setting.document.locales).find(
        (one) => one.isSecond === isSecond,
      );
      const children = side ? runsOfSide(side, setting) : [];
      return side && new Paragraph({ ...look, ...places[column]?.(line, index), children });
    });
    return { main: main ?? new Paragraph(look), second: second ?? null };
  });
}

/** How each line is numbered. */
function listPlaces(prose: Prose, setting: Setting) {
  let list = 0;
  return ({ kind }: ProseLine, index: number): Pick<IParagraphOptions, "numbering"> => {
    if (kind === "paragraph") return {};
    if (prose[index - 1]?.kind !== kind) list = setting.nextList();
    const reference = kind === "bullet" ? lists.bullets : lists.numbers;
    return { numbering: { reference, level: 0, instance: list, custom: true } };
  };
}
