import { View } from "@react-pdf/renderer";
import type {
  ChecklistBlock,
  GoalsBlock,
  LinesBlock,
} from "#lib/lesson-plan/document/plan-document.ts";
import { design, ink } from "../design.ts";
import { Stacked } from "../two-languages.tsx";
import { tagged } from "../writing/tag.ts";
import { ListEntry, newList } from "./list-entry.tsx";

/** Things to have ready, each with a box to tick: drawn, for no face has one. */
export function ChecklistPieces({ block: { items } }: { block: ChecklistBlock }) {
  const list = newList();
  const box = (
    <View style={{ width: 8, height: 8, marginTop: 3, borderWidth: 0.8, borderColor: ink.quiet }} />
  );
  return items.map(({ id, text }) => (
    <ListEntry key={id} list={list} sign={box} signWidth={17}>
      <Stacked text={text} tag={null} />
    </ListEntry>
  ));
}

/** Goals, each with an edge in its colour; number and name say the same without it. */
export function GoalsPieces({ block: { goals } }: { block: GoalsBlock }) {
  const list = newList();
  const rows = Array.from({ length: Math.ceil(goals.length / 2) }, (_, row) =>
    goals.slice(2 * row, 2 * row + 2),
  );
  return rows.map((row) => (
    <View key={row[0]?.number} wrap={false} style={{ flexDirection: "row", marginTop: 2 }}>
      {row.map(({ number, label, colour }) => (
        <View
          key={number}
          style={{
            borderLeftWidth: 3,
            borderLeftColor: colour,
            paddingLeft: 7,
            paddingRight: 14,
            marginBottom: 5,
            width: "50%",
          }}
          {...tagged({ role: "LI", within: list })}
        >
          <View {...tagged({ role: "LBody" })}>
            <Stacked text={label} tag={null} />
          </View>
        </View>
      ))}
    </View>
  ));
}

const LINE_HEIGHT = 23;
/** Lines that stay with their question. */
const TOGETHER = 5;

/** Lines to write on by hand. */
export function LinesPieces({ block: { prompt, count } }: { block: LinesBlock }) {
  const first = Math.min(count, TOGETHER);
  return (
    <>
      <View wrap={false} style={{ marginTop: 3 }}>
        {prompt && <Stacked text={prompt} style={design.bold} />}
        <Rules count={first} />
      </View>
      <Rules count={count - first} />
    </>
  );
}

function Rules({ count }: { count: number }) {
  return Array.from({ length: Math.max(0, count) }, (_, line) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: all alike.
      key={line}
      wrap={false}
      style={{ height: LINE_HEIGHT, borderBottomWidth: 0.6, borderBottomColor: ink.line }}
    />
  ));
}
