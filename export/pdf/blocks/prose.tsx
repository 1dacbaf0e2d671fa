import { type Styles, View } from "@react-pdf/renderer";
import type { ProseBlock } from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose, ProseLine } from "#lib/lesson-plan/document/spans.ts";
import { contentHeight, design, ink, type } from "../design.ts";
import { useSetting } from "../setting.ts";
import { textHeight } from "../text-height.ts";
import { isBilingual, Main, SideBySide, Stacked } from "../two-languages.tsx";
import type { Tag } from "../writing/tag.ts";
import { ListEntry, newList } from "./list-entry.tsx";

const tones: Readonly<Record<ProseBlock["tone"], Styles[string]>> = {
  normal: {},
  lead: { fontSize: type.lead, color: ink.quiet },
  quiet: { color: ink.quiet },
};

/** Paragraphs and lists; paragraphs in two languages stand side by side. */
export function ProsePieces({ block: { lines, tone } }: { block: ProseBlock }) {
  return <ProseLines lines={lines} style={tones[tone]} sideBySide />;
}

export function ProseLines({
  lines,
  style = {},
  sideBySide = false,
}: {
  lines: Prose;
  style?: Styles[string];
  /** Otherwise a second language stands beneath the first. */
  sideBySide?: boolean;
}) {
  return inLists(lines).map(({ line, list, number }, index) =>
    list ? (
      <Entry
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
        key={index}
        line={line}
        list={list}
        sign={line.kind === "number" ? `${number}.` : "–"}
        style={style}
      />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
      <Paragraph key={index} line={line} style={style} sideBySide={sideBySide} />
    ),
  );
}

function Paragraph({
  line: { text },
  style,
  sideBySide,
}: {
  line: ProseLine;
  style: Styles[string];
  sideBySide: boolean;
}) {
  const setting = useSetting();
  if (!isBilingual(text, setting)) return <Main text={text} style={{ ...style, ...after }} />;
  if (!sideBySide) {
    return (
      <View style={after}>
        <Stacked text={text} style={style} />
      </View>
    );
  }
  const tall = textHeight(text, setting.width / 2) / 2 > contentHeight(setting.sheet) / 3;
  return (
    <View wrap={tall} style={after}>
      <SideBySide text={text} style={style} />
    </View>
  );
}

const after = { marginBottom: 3.5 } as const;

function Entry({
  line: { text },
  list,
  sign,
  style,
}: {
  line: ProseLine;
  list: Tag;
  sign: string;
  style: Styles[string];
}) {
  const { width, sheet } = useSetting();
  return (
    <ListEntry
      list={list}
      sign={sign}
      signStyle={{ ...style, color: ink.green, ...design.bold }}
      whole={textHeight(text, width) < contentHeight(sheet) / 3}
    >
      <Stacked text={text} style={style} tag={null} />
    </ListEntry>
  );
}

/** Gives neighbours of one kind their list and number. */
function inLists(lines: Prose): { line: ProseLine; list: Tag | null; number: number }[] {
  let list = newList();
  let number = 0;
  let before: ProseLine["kind"] = "paragraph";
  return lines.map((line) => {
    if (line.kind !== before) {
      list = newList();
      number = 0;
    }
    before = line.kind;
    number += 1;
    return { line, list: line.kind === "paragraph" ? null : list, number };
  });
}
