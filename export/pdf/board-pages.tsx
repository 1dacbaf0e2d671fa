import { View } from "@react-pdf/renderer";
import { coloursOf } from "#lib/canvas/figure/colours.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type {
  BoardPart,
  CanvasPart,
  LessonPlan,
  Note,
  ZonePart,
  ZoneWords,
} from "#lib/lesson-plan/lesson-plan.ts";
import { CONTENT_WIDTH, design, ink, type } from "./design.ts";
import { FigureDrawing } from "./figure-drawing.tsx";
import { outline, SectionHead } from "./section.tsx";
import { Words } from "./words.tsx";

/** Leaves room for headings and the first notes below it. */
const MAX_FIGURE_HEIGHT = 420;
/** An empty sheet says less: it shares its page with its questions. */
const MAX_BLANK_HEIGHT = 330;
const LABEL_WIDTH = 132;
const GAP = 16;
const NOTES_WIDTH = CONTENT_WIDTH - LABEL_WIDTH - GAP;
const SWATCH = 12;
/** Notes of up to three lines stand two abreast. */
const SHORT_WIDTH = 2.7 * (NOTES_WIDTH / 2 - SWATCH - 8);

/** Every canvas with the boards made of it: drawn, then written out zone by zone. */
export function BoardPages({ plan, fonts }: { plan: LessonPlan; fonts: string[] }) {
  const { id, heading, canvases } = plan.canvases;
  return canvases.map((canvas, index) => (
    <CanvasPages
      key={canvas.stepId}
      canvas={canvas}
      fonts={fonts}
      section={id}
      heading={index === 0 ? heading : null}
    />
  ));
}

function CanvasPages({
  canvas,
  fonts,
  section,
  heading,
}: {
  canvas: CanvasPart;
  fonts: string[];
  section: string;
  /** The section's own, before its first canvas. */
  heading: string | null;
}) {
  const ref = `canvas-${canvas.stepId}`;
  return (
    <>
      {heading !== null && <SectionHead id={section} number={3} heading={heading} newPage />}
      <View
        wrap={false}
        break={heading === null}
        {...{ bookmark: outline(canvas.name, ref, section) }}
        style={{ marginBottom: 8 }}
      >
        <Words style={{ fontSize: 14, fontWeight: 700, color: ink.green, lineHeight: 1.3 }}>
          {canvas.name}
        </Words>
        <View style={{ marginTop: 3 }}>
          <Words style={design.quiet}>{canvas.purpose}</Words>
        </View>
        {canvas.emptyTeams !== null && (
          <View style={{ marginTop: 4 }}>
            <Words style={design.quiet}>{canvas.emptyTeams}</Words>
          </View>
        )}
      </View>
      {canvas.blank && <Blank blank={canvas.blank} fonts={fonts} />}
      {canvas.boards.map((board) => (
        <Board key={board.teamId} board={board} parent={ref} fonts={fonts} />
      ))}
    </>
  );
}

function Blank({ blank, fonts }: { blank: NonNullable<CanvasPart["blank"]>; fonts: string[] }) {
  return (
    <>
      <View wrap={false} style={{ marginTop: 6, marginBottom: 12 }}>
        <FigureDrawing
          figure={blank.figure}
          fonts={fonts}
          width={CONTENT_WIDTH}
          maxHeight={MAX_BLANK_HEIGHT}
        />
        <View style={{ marginTop: 12 }}>
          <Words style={design.quiet}>{blank.lead}</Words>
        </View>
      </View>
      {blank.zones.map((zone) => (
        <View
          key={zone.zoneId}
          wrap={false}
          style={{ ...design.hairline, flexDirection: "row", paddingVertical: 5 }}
        >
          <View style={{ width: LABEL_WIDTH, paddingRight: GAP }}>
            <Words style={design.bold}>{zone.name}</Words>
          </View>
          <View style={{ flexGrow: 1, flexBasis: 0 }}>
            <Words>{zone.prompt}</Words>
          </View>
        </View>
      ))}
    </>
  );
}

function Board({ board, parent, fonts }: { board: BoardPart; parent: string; fonts: string[] }) {
  return (
    <>
      <View
        wrap={false}
        {...{ bookmark: outline(board.teamName, `${parent}-${board.teamId}`, parent) }}
        style={{ marginTop: 14, marginBottom: 10 }}
      >
        <View
          style={{
            flexDirection: "row",
            justifyContent: "space-between",
            alignItems: "flex-end",
            marginBottom: 7,
          }}
        >
          <View style={{ flexDirection: "row", alignItems: "center", width: "75%" }}>
            <View style={{ width: 3, height: 11, backgroundColor: ink.blue, marginRight: 7 }} />
            <Words style={{ ...design.bold, fontSize: 11.4 }}>{board.teamName}</Words>
          </View>
          <Words style={design.label}>{board.noteCount}</Words>
        </View>
        <FigureDrawing
          figure={board.figure}
          fonts={fonts}
          width={CONTENT_WIDTH}
          maxHeight={MAX_FIGURE_HEIGHT}
        />
      </View>
      {board.zones.map((zone) => (
        <Zone key={zone.zoneId ?? "others"} zone={zone} />
      ))}
      {board.emptyZones !== null && (
        <View wrap={false} style={{ marginTop: 7 }}>
          <Words style={design.label}>{board.emptyZones}</Words>
        </View>
      )}
    </>
  );
}

/** A zone's name and question at the left, what people answered at the right. */
function Zone({ zone }: { zone: ZonePart }) {
  // The rule is drawn by the two columns: on the row itself it would stay behind alone when the
  // row moves to the next page. The label must not stretch to the row's height either, or a row
  // taller than a page could not be cut.
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-start" }}>
      {/* It cannot be cut, so a zone never begins with less than its label at the foot of a page. */}
      <View wrap={false} style={{ ...cell, width: LABEL_WIDTH + GAP, paddingRight: GAP }}>
        <ZoneLabel zone={zone} />
      </View>
      <View style={{ ...cell, width: NOTES_WIDTH }}>
        {zone.groups.map(({ columnId, name, notes }) => (
          <Group key={columnId ?? "all"} name={name} notes={notes} />
        ))}
        {zone.emptyColumns !== null && <Words style={design.label}>{zone.emptyColumns}</Words>}
      </View>
    </View>
  );
}

const cell = {
  borderTopWidth: 0.6,
  borderTopColor: ink.rule,
  paddingTop: 6,
  paddingBottom: 6,
} as const;

function ZoneLabel({ zone }: { zone: Pick<ZoneWords, "name" | "prompt"> }) {
  return (
    <>
      <Words style={design.bold}>{zone.name}</Words>
      <Words style={design.label}>{zone.prompt}</Words>
    </>
  );
}

function Group({ name, notes }: { name: string | null; notes: readonly Note[] }) {
  const [first, ...others] = rowsOf(notes);
  if (!first) return null;
  return (
    <View style={{ marginBottom: name === null ? 0 : 6 }}>
      {/* A column's name stands with its first notes, unless those are long enough to be cut. */}
      <View wrap={isCut(first)}>
        {name !== null && (
          <View minPresenceAhead={24} style={{ marginBottom: 2 }}>
            <Words style={{ ...design.label, color: ink.green }}>{name}</Words>
          </View>
        )}
        <NoteRow notes={first} />
      </View>
      {others.map((row) => (
        <NoteRow key={row[0]?.id} notes={row} />
      ))}
    </View>
  );
}

/** Pairs neighbouring short notes; a long one gets the whole width. */
export function rowsOf(notes: readonly Note[]): Note[][] {
  const rows: Note[][] = [];
  for (const note of notes) {
    const partner = rows.at(-1);
    const alone = partner?.[0];
    if (partner?.length === 1 && alone && isShort(alone) && isShort(note)) partner.push(note);
    else rows.push([note]);
  }
  return rows;
}

/** Whether a row may go on over the page: a single long note. */
function isCut([only, ...others]: readonly Note[]): boolean {
  return only !== undefined && others.length === 0 && !isShort(only);
}

function isShort({ text, card }: Note): boolean {
  const width = textWidth(text, type.body) + textWidth(card?.label ?? "", type.body, true);
  return !text.includes("\n") && width < SHORT_WIDTH;
}

function NoteRow({ notes }: { notes: readonly Note[] }) {
  const whole = isCut(notes);
  return (
    <View
      wrap={whole}
      style={{ flexDirection: "row", alignItems: "flex-start", paddingBottom: 4.5 }}
    >
      {notes.map((note) => (
        <View
          key={note.id}
          style={{
            flexDirection: "row",
            alignItems: "flex-start",
            width: whole ? NOTES_WIDTH : NOTES_WIDTH / 2,
          }}
        >
          <Swatch note={note} />
          <View style={{ flexGrow: 1, flexBasis: 0, paddingRight: 8 }}>
            {note.card && <Words style={design.bold}>{note.card.label}</Words>}
            <Words>{note.text}</Words>
          </View>
        </View>
      ))}
    </View>
  );
}

/** A chip in the note's or the card's colour, to find it again in the drawing. */
function Swatch({ note: { colour, card } }: { note: Note }) {
  const { note, noteEdge } = coloursOf(colour);
  return (
    <View style={{ width: SWATCH, paddingTop: 4 }}>
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
