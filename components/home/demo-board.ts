import { PAGE_ID, type ShapeRecord } from "#lib/canvas/board-document.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";

/** What a team put into a zone: notes, or one sentence across it. */
type DemoContent = Readonly<
  { colour: string } & ({ words: readonly string[] } | { sentence: string })
>;

/** By zone id. */
export type DemoContents = Readonly<Record<string, DemoContent>>;

const GAP = 24;
/** Larger than on a real board, so that the words can be read in a small picture. */
const LARGEST_NOTE = 380;
const SENTENCE_SIZE = 72;
/** Turns in radians: notes put up by hand are never quite straight. */
const TURNS = [-0.022, 0.016, 0.02, -0.012];

/** A board as a team would have left it. Zones without contents stay empty. */
export function demoBoard(layout: SheetLayout, contents: DemoContents): ShapeRecord[] {
  return layout.zones.flatMap(({ id, body }) => {
    const content = contents[id];
    if (!content) return [];
    if ("sentence" in content) return [sentence(id, body, content.sentence, content.colour)];
    return notes(id, body, content.words, content.colour);
  });
}

/** As large as fits the zone, in even rows, centred. */
function notes(zoneId: string, body: Rect, words: readonly string[], colour: string) {
  const rows = words.length > 3 ? 2 : 1;
  const perRow = Math.ceil(words.length / rows);
  const side = Math.min(
    LARGEST_NOTE,
    (body.w - (perRow + 1) * GAP) / perRow,
    (body.h - (rows + 1) * (GAP / 2)) / rows,
  );
  const left = body.x + (body.w - perRow * side - (perRow - 1) * GAP) / 2;
  const top = body.y + (body.h - rows * side - (rows - 1) * GAP) / 2;
  return words.map((text, index) =>
    shape(`${zoneId}-${index}`, "note", text, {
      x: left + (index % perRow) * (side + GAP),
      y: top + Math.floor(index / perRow) * (side + GAP),
      rotation: TURNS[(index + rows) % TURNS.length] ?? 0,
      props: { color: colour, size: "l", scale: side / NOTE_SIZE, verticalAlign: "middle" },
    }),
  );
}

function sentence(zoneId: string, body: Rect, text: string, colour: string) {
  const scale = SENTENCE_SIZE / 44;
  return shape(zoneId, "text", text, {
    x: body.x + 4 * GAP,
    y: body.y + (body.h - SENTENCE_SIZE * 1.35) / 2,
    rotation: 0,
    props: { color: colour, size: "xl", scale, w: (body.w - 8 * GAP) / scale, autoSize: false },
  });
}

type Placed = Readonly<{ x: number; y: number; rotation: number; props: JsonObject }>;

function shape(id: string, type: string, text: string, { props, ...place }: Placed): ShapeRecord {
  const paragraph = { type: "paragraph", content: [{ type: "text", text }] };
  return {
    typeName: "shape",
    id: `shape:${id}`,
    type,
    parentId: PAGE_ID,
    index: "a1",
    ...place,
    isLocked: false,
    opacity: 1,
    props: { ...props, richText: { type: "doc", content: [paragraph] } },
    meta: {},
  };
}
