import { View } from "@react-pdf/renderer";
import { coloursOf } from "#lib/canvas/figure/colours.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type { PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import type { Span, Text } from "#lib/lesson-plan/document/spans.ts";
import { ownWords, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { design, ink, type } from "../design.ts";
import { Main, Stacked } from "../two-languages.tsx";
import { ColumnWidth } from "../words.tsx";
import { type Tag, tagged } from "../writing/tag.ts";

const SWATCH = 12;

/**
 * Pairs neighbouring short notes; a long one gets the whole width.
 *
 * @param width of the column they stand in.
 */
export function noteRows(notes: readonly PlanNote[], width: number): PlanNote[][] {
  const rows: PlanNote[][] = [];
  for (const note of notes) {
    const partner = rows.at(-1);
    const alone = partner?.[0];
    if (partner?.length === 1 && alone && isShort(alone, width) && isShort(note, width)) {
      partner.push(note);
    } else {
      rows.push([note]);
    }
  }
  return rows;
}

/** Whether a row may go on over the page: a single long note. */
export function mayBeCut([only, ...others]: readonly PlanNote[], width: number): boolean {
  return only !== undefined && others.length === 0 && !isShort(only, width);
}

/** Up to three lines in half of the width. */
function isShort({ text, card }: PlanNote, width: number): boolean {
  const label = card ? wordsOfSpans(card.label.main) : "";
  const words = textWidth(text, type.body) + textWidth(label, type.body, true);
  return !text.includes("\n") && words < 2.7 * (width / 2 - SWATCH - 8);
}

export function NoteRow({
  notes,
  width,
  list,
}: {
  notes: readonly PlanNote[];
  width: number;
  list: Tag;
}) {
  const own = notes.length === 1 ? width : width / 2;
  return (
    <View
      wrap={mayBeCut(notes, width)}
      style={{ flexDirection: "row", alignItems: "flex-start", paddingBottom: 4.5 }}
    >
      {notes.map((note) => (
        <View
          key={note.id}
          style={{
            flexDirection: "row",
            alignItems: "flex-start",
            width: own,
          }}
          {...tagged({ role: "LI", within: list })}
        >
          <Swatch note={note} />
          <View style={{ ...design.flexible, paddingRight: 8 }} {...tagged({ role: "LBody" })}>
            <ColumnWidth value={own - SWATCH - 8}>
              {note.card && <Stacked text={note.card.label} style={design.bold} tag={null} />}
              <Main text={ownWords(note.text)} tag={null} />
              <Remarks note={note} />
            </ColumnWidth>
          </View>
        </View>
      ))}
    </View>
  );
}

/** A chip in the note's or the card's colour, to find it again in the drawing. */
function Swatch({ note: { colour, card } }: { note: PlanNote }) {
  const { note, noteEdge } = coloursOf(colour);
  return (
    <View wrap={false} style={{ width: SWATCH, paddingTop: 4 }}>
      <View
        style={{
          width: 5.5,
          height: 5.5,
          backgroundColor: card?.colour ?? note,
          borderWidth: 0.5,
          borderColor: card?.colour ?? noteEdge,
        }}
      />
    </View>
  );
}

/** What else is known of a note, in small print on one line. */
function Remarks({ note }: { note: PlanNote }) {
  const { votes, confidence, source, author, from, tags } = note;
  const texts: readonly (Text | null | undefined)[] = [
    votes?.label,
    ...tags,
    confidence?.label,
    author === null ? null : ownWords(author),
    source?.label,
    from,
  ];
  const said = texts.filter((text) => text !== null && text !== undefined);
  if (said.length === 0) return null;
  // An address is the same in both languages, and long.
  const second = said.flatMap(({ main, second: other }) =>
    other && main.every(({ href }) => href === undefined) ? [other] : [],
  );
  return (
    <Stacked
      text={{
        main: joined(said.map(({ main }) => main)),
        ...(second.length > 0 && { second: joined(second) }),
      }}
      style={{ ...design.small, color: votes ? ink.blue : ink.quiet }}
      tag={null}
    />
  );
}

function joined(texts: readonly (readonly Span[])[]): Span[] {
  return texts.flatMap((spans, index) => (index === 0 ? spans : [{ text: " · " }, ...spans]));
}
