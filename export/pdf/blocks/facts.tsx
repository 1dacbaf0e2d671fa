import { View } from "@react-pdf/renderer";
import { unbreakableParts } from "#lib/canvas/line-break.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type { Fact, FactsBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { design, ink, type } from "../design.ts";
import { useSetting } from "../setting.ts";
import { textHeight } from "../text-height.ts";
import { Stacked } from "../two-languages.tsx";
import { ColumnWidth } from "../words.tsx";
import { type Tag, tagged } from "../writing/tag.ts";

/** What is known at a glance: rows of name and value, or the framed table of a form. */
export function FactsPieces({ block: { look, facts } }: { block: FactsBlock }) {
  const table: Tag = { role: "Table" };
  return look === "form" ? (
    <Form facts={facts} table={table} />
  ) : (
    <FactRows facts={facts} table={table} />
  );
}

export function FactRows({
  facts,
  table = { role: "Table" },
}: {
  facts: readonly Fact[];
  table?: Tag;
}) {
  return facts.map(({ id, label, value }) => (
    <View
      key={id}
      wrap={false}
      style={{ ...design.hairline, flexDirection: "row", paddingVertical: 4.6 }}
      {...tagged({ role: "TR", within: table })}
    >
      <View style={{ width: 118, paddingRight: 10 }} {...tagged({ role: "TH", scope: "Row" })}>
        <Stacked text={label} style={design.quiet} tag={null} />
      </View>
      <View style={design.flexible} {...tagged({ role: "TD" })}>
        {isEmpty(value) ? <Blank /> : <Stacked text={value} tag={null} />}
      </View>
    </View>
  ));
}

/** Room to write in. */
function Blank() {
  return <View style={{ height: 15 }} />;
}

const LABEL_SHARE = { least: 0.15, most: 0.24 } as const;
const PADDING = 6;
const edge = { borderColor: ink.frame, borderStyle: "solid" } as const;

/** Short facts stand two abreast, long ones have a row of their own. */
function Form({ facts, table }: { facts: readonly Fact[]; table: Tag }) {
  const { width } = useSetting();
  const label = labelWidth(facts, width);
  const half = width / 2 - label - 2 * PADDING;
  return abreast(facts, (fact) => textHeight(fact.value, half) > 34).map((row, index) => (
    <View
      key={row[0]?.id}
      wrap={false}
      style={{
        ...edge,
        flexDirection: "row",
        borderLeftWidth: 0.8,
        borderTopWidth: index === 0 ? 0.8 : 0,
      }}
      {...tagged({ role: "TR", within: table })}
    >
      {row.map((fact) => (
        <FormCells key={fact.id} fact={fact} label={label} alone={row.length === 1} />
      ))}
    </View>
  ));
}

/** As wide as the longest word of all labels, within bounds. */
function labelWidth(facts: readonly Fact[], width: number): number {
  const words = facts.flatMap(({ label: { main, second = [] } }) =>
    [main, second].flatMap((spans) => unbreakableParts(wordsOfSpans(spans))),
  );
  const widest = Math.max(...words.map((word) => textWidth(word.trim(), type.body, true)));
  const { least, most } = LABEL_SHARE;
  return Math.min(most * width, Math.max(least * width, widest + 2 * PADDING + 3));
}

function FormCells({ fact, label, alone }: { fact: Fact; label: number; alone: boolean }) {
  const cell = {
    ...edge,
    borderRightWidth: 0.8,
    borderBottomWidth: 0.8,
    paddingHorizontal: PADDING,
    paddingVertical: 5,
    justifyContent: "center",
  } as const;
  return (
    <>
      <View
        style={{ ...cell, width: label, backgroundColor: ink.tint }}
        {...tagged({ role: "TH", scope: "Row" })}
      >
        <ColumnWidth value={label - 2 * PADDING}>
          <Stacked text={fact.label} style={design.bold} tag={null} />
        </ColumnWidth>
      </View>
      <View
        style={{ ...cell, ...design.flexible }}
        {...tagged({ role: "TD", span: alone ? 3 : 1 })}
      >
        {isEmpty(fact.value) ? <Blank /> : <Stacked text={fact.value} tag={null} />}
      </View>
    </>
  );
}

function abreast(facts: readonly Fact[], isLong: (fact: Fact) => boolean): Fact[][] {
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    const [before] = last ?? [];
    if (last?.length === 1 && before && !isLong(before) && !isLong(fact)) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function isEmpty({ main }: Fact["value"]): boolean {
  return main.every(({ text }) => text.trim() === "");
}
