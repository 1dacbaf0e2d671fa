import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { createOutlineDesk } from "#components/board/outline/outline-desk.ts";
import { outlineOf } from "#components/board/outline/outline-zones.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import { noteText } from "#lib/canvas/note-text.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { createPeer } from "../binding/board-peer.ts";

const template = findTemplate("T07-twin-transition");
if (!template) throw new Error("this template is gone");
const layout = layoutSheet(template, null);
const places = layout.zones.map(({ id, cells }) => ({
  zoneId: id,
  columnId: cells[0]?.columnId ?? null,
}));
const [here, there] = places;
if (!here || !there) throw new Error("this template has too few zones");

let count = 0;
const newId = () => {
  count += 1;
  return `note-${count}`;
};

/** One person's list of a board. */
function openDesk(memberId: string, doc = new Y.Doc(), mayWrite = () => true) {
  const desk = createOutlineDesk({ doc, memberId, newId, mayWrite, layout: () => layout });
  const notes = () => outcomesOf(readRecords(doc), layout);
  return { doc, desk, notes, texts: () => notes().map(({ text }) => text) };
}

function sync(one: Y.Doc, other: Y.Doc) {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), "server");
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other), "server");
}

const oneChange = (at: number, insert: string, remove = 0) => ({ at, remove, insert });

describe("a board as a list", () => {
  it("[O1] puts a note where there is room in its zone, signed, and the canvas can show it", () => {
    const { doc, desk, notes } = openDesk("mei");
    for (const place of places) {
      const ids = ["a", "b", "c"].map((text) => desk.add(place, text));
      const written = notes().filter(({ zoneId }) => zoneId === place.zoneId);
      expect(written.map(({ id }) => id).sort()).toEqual(ids.toSorted());
      expect(written.every(({ authorId }) => authorId === "mei")).toBe(true);
    }
    const canvas = createPeer(Y.encodeStateAsUpdate(doc));
    expect(canvas.shapes()).toHaveLength(places.length * 3);
    expect(canvas.leftOut()).toEqual([]);
  });

  it("[O1] keeps a long note in its zone, and makes it as high as its words need", () => {
    const { desk, notes } = openDesk("mei");
    for (let index = 0; index < 40; index += 1) desk.add(here, "very long words ".repeat(20));
    expect(new Set(notes().map(({ zoneId }) => zoneId))).toEqual(new Set([here.zoneId]));
    expect(notes()[0]?.bounds.h).toBeGreaterThan(400);
  });

  it("[O1] lays a card in its zone, with room for what people write below it, and takes it back", () => {
    const { doc, desk, notes } = openDesk("mei");
    const id = desk.addCard(here, cardRefSchema.parse("sdg/7")) ?? "";
    const height = notes()[0]?.bounds.h ?? 0;
    expect(notes()).toMatchObject([
      { id, text: "", zoneId: here.zoneId, authorId: "mei", marks: { card: "sdg/7" } },
    ]);
    expect(createPeer(Y.encodeStateAsUpdate(doc)).leftOut()).toEqual([]);

    desk.write(id, oneChange(0, "roofs of both halls, and the bicycle shed"));
    expect(notes()[0]?.bounds.h).toBeGreaterThan(height);
    expect(notes()[0]?.marks.card).toBe("sdg/7");

    desk.undo();
    desk.undo();
    expect(notes()).toEqual([]);
    const reader = openDesk("lin", new Y.Doc(), () => false);
    expect(reader.desk.addCard(here, cardRefSchema.parse("sdg/7"))).toBeUndefined();
  });

  it("[O1] adds nothing without words, without a zone or without the right", () => {
    const { desk, notes } = openDesk("mei");
    expect(desk.add(here, "  \n ")).toBeUndefined();
    expect(desk.add({ zoneId: "nowhere", columnId: null }, "words")).toBeUndefined();
    const reader = openDesk("lin", new Y.Doc(), () => false);
    expect(reader.desk.add(here, "words")).toBeUndefined();
    expect([...notes(), ...reader.notes()]).toEqual([]);
  });

  it("[O2] merges what two people type into one note", () => {
    const mei = openDesk("mei");
    const id = mei.desk.add(here, "solar roof") ?? "";
    const lin = openDesk("lin");
    sync(mei.doc, lin.doc);
    mei.desk.write(id, oneChange(0, "A "));
    lin.desk.write(id, oneChange(10, " by 2030"));
    sync(mei.doc, lin.doc);
    expect(mei.texts()).toEqual(["A solar roof by 2030"]);
    expect(lin.texts()).toEqual(["A solar roof by 2030"]);
  });

  it("[O3] moves a note clear of the others, whatever others do to its words", () => {
    const mei = openDesk("mei");
    const id = mei.desk.add(here, "roof") ?? "";
    mei.desk.add(there, "neighbour");
    const lin = openDesk("lin");
    sync(mei.doc, lin.doc);
    lin.desk.write(id, oneChange(4, "s"));
    mei.desk.move(id, there);
    sync(mei.doc, lin.doc);
    const [one, other] = lin.notes().filter(({ zoneId }) => zoneId === there.zoneId);
    expect([one?.text, other?.text].sort()).toEqual(["neighbour", "roofs"]);
    expect(one?.bounds).not.toEqual(other?.bounds);
  });

  it("[O4] takes back one's own doing only, one thing at a time", () => {
    const mei = openDesk("mei");
    const lin = openDesk("lin");
    const id = mei.desk.add(here, "mine") ?? "";
    sync(mei.doc, lin.doc);
    lin.desk.add(here, "theirs");
    lin.desk.write(id, oneChange(4, "!"));
    sync(mei.doc, lin.doc);
    mei.desk.move(id, there);
    mei.desk.remove(id);
    expect(mei.texts()).toEqual(["theirs"]);
    mei.desk.undo();
    expect(mei.texts()).toEqual(["theirs", "mine!"]);
    mei.desk.undo();
    expect(new Set(mei.notes().map(({ zoneId }) => zoneId))).toEqual(new Set([here.zoneId]));
  });

  it("[O4] leaves a note there in which somebody else has written", () => {
    const mei = openDesk("mei");
    const lin = openDesk("lin");
    const id = mei.desk.add(here, "mine") ?? "";
    sync(mei.doc, lin.doc);
    lin.desk.write(id, oneChange(4, "!"));
    sync(mei.doc, lin.doc);
    mei.desk.undo();
    expect(mei.texts().join()).toContain("!");
  });

  it("[O4] says whether there is anything to take back", () => {
    const { desk } = openDesk("mei");
    let told = 0;
    desk.subscribe(() => {
      told += 1;
    });
    expect(desk.current()).toEqual({ canUndo: false, canRedo: false });
    desk.add(here, "mine");
    expect(desk.current()).toEqual({ canUndo: true, canRedo: false });
    desk.undo();
    expect(desk.current()).toEqual({ canUndo: false, canRedo: true });
    expect(told).toBeGreaterThan(1);
  });

  it("[O2] reads and writes what the canvas writes", () => {
    const canvas = createPeer();
    const { doc, desk } = openDesk("mei");
    const id = desk.add(here, "from the list") ?? "";
    sync(doc, canvas.doc);
    expect(canvas.shape(id)?.type).toBe("note");
    canvas.act(() => canvas.change(id, { type: "note", x: 1 }));
    canvas.binding.flush();
    desk.write(id, oneChange(4, " here,"));
    sync(doc, canvas.doc);
    const fragment = desk.textOf(id);
    expect(fragment && noteText(fragment)).toBe("from here, the list");
    expect(JSON.stringify(canvas.shape(id)?.props)).toContain("from here, the list");
  });
});

describe("the list's order", () => {
  it("has the step's zones first, and one's own notes in them", () => {
    const { desk, notes, doc } = openDesk("mei");
    openDesk("lin", doc).desk.add(there, "theirs");
    const own = desk.add(there, "own");
    const zones = outlineOf(layout, notes(), {
      focusZones: [there.zoneId],
      firstOf: "mei",
      held: undefined,
    });
    expect(zones[0]?.zoneId).toBe(there.zoneId);
    expect(zones[0]?.notes[0]?.id).toBe(own);
    expect(zones).toHaveLength(layout.zones.length);
  });

  it("keeps a note that is being written in where it is, and shows what stands beside all zones", () => {
    const { desk, notes } = openDesk("mei");
    const id = desk.add(here, "own") ?? "";
    const held = { id, zoneId: here.zoneId };
    desk.move(id, there);
    const order = { focusZones: [], firstOf: null };
    const zoneWith = (zones: ReturnType<typeof outlineOf>) =>
      zones.find((zone) => zone.notes.length > 0)?.zoneId;
    expect(zoneWith(outlineOf(layout, notes(), { ...order, held }))).toBe(here.zoneId);
    expect(zoneWith(outlineOf(layout, notes(), { ...order, held: undefined }))).toBe(there.zoneId);
    const beside = notes().map((note) => ({ ...note, zoneId: null }));
    expect(outlineOf(layout, beside, { ...order, held: undefined }).at(-1)?.places).toEqual([]);
  });

  const bulk = (text: string, place = here) => ({ text, place, tags: ["sdg/7"], source: "Log" });
  const tidying = { order: "time", scores: {}, nameOf: () => undefined, random: () => 0 } as const;

  it("[O7] adds many notes at once, signed and tagged, and takes them back with one undo", () => {
    const { doc, desk, notes, texts } = openDesk("mei");
    desk.add(here, "before");
    expect(desk.addMany([bulk("one"), bulk("two", there), bulk("tall ".repeat(90))])).toBe(3);
    expect(notes()).toHaveLength(4);
    const added = notes().filter(({ text }) => text !== "before");
    for (const { authorId, marks } of added) {
      expect(authorId).toBe("mei");
      expect(marks).toMatchObject({ tags: ["sdg/7"], source: "Log" });
    }
    const canvas = createPeer(Y.encodeStateAsUpdate(doc));
    expect(canvas.leftOut()).toEqual([]);
    expect(canvas.shapes()).toHaveLength(4);
    desk.undo();
    expect(texts()).toEqual(["before"]);
    desk.redo();
    expect(texts()).toHaveLength(4);
  });

  it("[O8] tidies a zone with one step of undo, and leaves the notes' words alone", () => {
    const { desk, notes } = openDesk("mei");
    const ids = ["one", "two", "three"].map((text) => desk.add(here, text) ?? "");
    desk.remove(ids[0] ?? "");
    const before = notes();
    expect(desk.tidy(here.zoneId, tidying)).toBe(2);
    expect(notes()).not.toEqual(before);
    expect(notes().map(({ text }) => text)).toEqual(["two", "three"]);
    desk.undo();
    expect(notes()).toEqual(before);
  });

  it("[O9] keeps tags that two people put on one note at the same time", () => {
    const mei = openDesk("mei");
    const id = mei.desk.add(here, "roof") ?? "";
    const lin = openDesk("lin");
    sync(mei.doc, lin.doc);
    // Mei's panel was open while Lin saved: hers is laid over what the note says by then.
    lin.desk.mark([id], { added: ["sdg/13"], source: "Lin" });
    sync(mei.doc, lin.doc);
    mei.desk.mark([id], { added: ["sdg/7"], confidence: "low" });
    sync(mei.doc, lin.doc);
    const expected = { card: null, tags: ["sdg/13", "sdg/7"], confidence: "low", source: "Lin" };
    expect(lin.notes()[0]?.marks).toEqual(expected);
    mei.desk.undo();
    expect(mei.notes()[0]?.marks).toMatchObject({ tags: ["sdg/13"], source: "Lin" });
  });

  it("[O5] does none of this for somebody who may only read", () => {
    const { doc, desk, notes } = openDesk("mei");
    const id = desk.add(here, "roof") ?? "";
    const reader = openDesk("lin", doc, () => false);
    const before = notes();
    expect(reader.desk.addMany([bulk("one")])).toBe(0);
    expect(reader.desk.tidy(here.zoneId, tidying)).toBe(0);
    reader.desk.mark([id], { added: ["sdg/7"] });
    expect(notes()).toEqual(before);
  });
});
