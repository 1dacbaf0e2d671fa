import { View } from "@react-pdf/renderer";
import type {
  NotesBlock,
  PlanNote,
  ZoneNotes,
  ZonesBlock,
} from "#lib/lesson-plan/document/plan-document.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { design, ink } from "../design.ts";
import { useSetting } from "../setting.ts";
import { Stacked } from "../two-languages.tsx";
import { ColumnWidth } from "../words.tsx";
import { newList } from "./list-entry.tsx";
import { mayBeCut, NoteRow, noteRows } from "./note-list.tsx";

const LABEL_WIDTH = 132;
const GAP = 16;

/** Notes by themselves. */
export function NotesPieces({ block: { notes } }: { block: NotesBlock }) {
  const { width } = useSetting();
  const list = newList();
  return noteRows(notes, width).map((row) => (
    <NoteRow key={row[0]?.id} notes={row} width={width} list={list} />
  ));
}

/** Each zone's name and question at the left, what people answered at the right. */
export function ZonesPieces({ block: { zones, emptyZones } }: { block: ZonesBlock }) {
  return (
    <>
      {zones.map((zone) => (
        <Zone key={zone.zoneId ?? "others"} zone={zone} />
      ))}
      {emptyZones && (
        <View wrap={false} style={{ marginTop: 5 }}>
          <Stacked text={emptyZones} style={design.label} />
        </View>
      )}
    </>
  );
}

const cell = {
  borderTopWidth: 0.6,
  borderTopColor: ink.rule,
  paddingTop: 6,
  paddingBottom: 6,
} as const;

function Zone({ zone }: { zone: ZoneNotes }) {
  const { width } = useSetting();
  const notesWidth = width - LABEL_WIDTH - GAP;
  // The rule is drawn by the two columns: on the row itself it would stay behind alone when the
  // row moves to the next page. The label must not stretch to the row's height either, or a row
  // taller than a page could not be cut.
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-start" }}>
      {/* It cannot be cut, so a zone never begins with less than its label at the foot of a page. */}
      <View wrap={false} style={{ ...cell, width: LABEL_WIDTH + GAP, paddingRight: GAP }}>
        <ColumnWidth value={LABEL_WIDTH}>
          <Stacked text={zone.name} style={design.bold} />
          <Stacked text={zone.prompt} style={design.label} />
        </ColumnWidth>
      </View>
      {/* On the next page it stands alone, and must not move to the left. */}
      <View style={{ ...cell, width: notesWidth, marginLeft: "auto" }}>
        {zone.groups.map(({ columnId, name, notes }) => (
          <Group key={columnId ?? "all"} name={name} notes={notes} width={notesWidth} />
        ))}
        {zone.emptyColumns && <Stacked text={zone.emptyColumns} style={design.label} />}
      </View>
    </View>
  );
}

function Group({
  name,
  notes,
  width,
}: {
  name: Text | null;
  notes: readonly PlanNote[];
  width: number;
}) {
  const list = newList();
  const [first, ...others] = noteRows(notes, width);
  if (!first) return null;
  return (
    <View style={{ marginBottom: name === null ? 0 : 6 }}>
      {/* A column's name stands with its first notes, unless those are long enough to be cut. */}
      <View wrap={mayBeCut(first, width)}>
        {name !== null && (
          <View minPresenceAhead={24} style={{ marginBottom: 2 }}>
            <Stacked text={name} style={{ ...design.label, color: ink.green }} />
          </View>
        )}
        <NoteRow notes={first} width={width} list={list} />
      </View>
      {others.map((row) => (
        <NoteRow key={row[0]?.id} notes={row} width={width} list={list} />
      ))}
    </View>
  );
}
