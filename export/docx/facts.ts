import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  type Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { textWidth as widthOfText } from "#lib/canvas/text-measure.ts";
import type { Fact, FactsBlock } from "#lib/lesson-plan/document/plan-document.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { isEmpty, wordsIn } from "../written-text.ts";
import { sharedWidths } from "./column-widths.ts";
import type { Setting } from "./setting.ts";
import { ink, paragraphStyles } from "./styles.ts";
import { afterTable, cellParagraphs, framed, fullTable, noBorders, shade } from "./tables.ts";

/** Facts as a list, or as the framed table of a form. */
export function planFacts({ look, facts }: FactsBlock, setting: Setting): (Paragraph | Table)[] {
  if (facts.length === 0) return [];
  return [look === "form" ? form(facts, setting) : factList(facts, setting), afterTable()];
}

/** What each thing is, and beside it a line to write on if nothing is known. */
export function factList(facts: readonly Fact[], setting: Setting): Table {
  const widths = sharedWidths([3, 9], setting.width);
  const rows = facts.map(({ label, value }) => {
    const toFill = isEmpty(value, setting.document.locales);
    const line = { style: BorderStyle.SINGLE, size: 4, color: ink.line };
    return new TableRow({
      cantSplit: true,
      children: [
        factCell(label, paragraphStyles.label, widths[0], setting),
        new TableCell({
          width: { size: widths[1] ?? 0, type: WidthType.DXA },
          ...(toFill && { borders: { bottom: line } }),
          children: cellParagraphs([{ kind: "paragraph", text: value }], setting, {
            style: paragraphStyles.cell,
          }),
        }),
      ],
    });
  });
  return fullTable(rows, widths, noBorders);
}

/** Longest value that stands beside another, in characters as wide as they are high. */
const SHORT_EM = 15;

/** Two facts a row as long as they are short, else one over the whole width. */
function form(facts: readonly Fact[], setting: Setting): Table {
  const widths = formWidths(facts, setting);
  const isShort = ({ value }: Fact) =>
    widthOfText(wordsIn(value, setting.document.locales), 1) <= SHORT_EM;
  const rows: (readonly Fact[])[] = [];
  for (let index = 0; index < facts.length; index += 1) {
    const [fact, next] = facts.slice(index, index + 2);
    if (!fact) break;
    const both = next !== undefined && isShort(fact) && isShort(next);
    rows.push(both ? [fact, next] : [fact]);
    if (both) index += 1;
  }
  return fullTable(
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          // Room to write by hand.
          height: { value: 480, rule: HeightRule.ATLEAST },
          children: row.flatMap(({ label, value }, place) => [
            factCell(label, paragraphStyles.columnName, widths[2 * place], setting, true),
            new TableCell({
              columnSpan: row.length === 1 ? 3 : 1,
              verticalAlign: VerticalAlignTable.CENTER,
              children: cellParagraphs([{ kind: "paragraph", text: value }], setting, {
                style: paragraphStyles.cell,
              }),
            }),
          ]),
        }),
    ),
    widths,
    framed,
  );
}

/** A label's letters and what lies beside them, in twips. */
const LABEL = { letter: 200, beside: 240 } as const;
const LABEL_SHARE = { least: 1 / 6, most: 0.22 } as const;

/** Labels and values by turns, the labels wide enough for their longest word. */
function formWidths(facts: readonly Fact[], { width, document }: Setting): number[] {
  const words = facts.flatMap(({ label }) => wordsIn(label, document.locales).split(/[\s/]+/));
  const longest = Math.max(0, ...words.map((word) => widthOfText(word, LABEL.letter, true)));
  const { least, most } = LABEL_SHARE;
  const label = Math.min(most, Math.max(least, (longest + LABEL.beside) / width));
  return sharedWidths([label, 0.5 - label, label, 0.5 - label], width);
}

function factCell(
  label: Text,
  style: string,
  width: number | undefined,
  setting: Setting,
  isShaded = false,
) {
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    verticalAlign: isShaded ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isShaded && { shading: shade }),
    children: cellParagraphs([{ kind: "paragraph", text: label }], setting, { style }),
  });
}
