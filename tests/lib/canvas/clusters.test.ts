import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterName } from "#lib/canvas/cluster-name.ts";
import { clustersOf } from "#lib/canvas/clusters.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { boardWith, type TestShape } from "./build-board.ts";

const layout = layoutSheet(
  {
    rows: 2,
    rowHeight: 800,
    zones: [
      { id: "left", x: 0, y: 0, w: 6, h: 2 },
      { id: "right", x: 6, y: 0, w: 6, h: 2 },
    ],
    matrix: null,
  },
  null,
);

const frame = (id: string, changes: Partial<TestShape> = {}): TestShape => ({
  ...{ id, type: "frame", x: 20, y: 260 },
  ...changes,
  props: { w: 600, h: 500, name: "", ...changes.props },
});
const group = (id: string, changes: Partial<TestShape> = {}): TestShape => ({
  ...{ id, type: "group", x: 20, y: 260 },
  ...changes,
});
const note = (id: string, parent?: string, changes: Partial<TestShape> = {}): TestShape => ({
  ...{ id, text: id, x: 30, y: 30 },
  ...(parent && { parentId: `shape:${parent}` }),
  ...changes,
});
const read = (...shapes: TestShape[]) =>
  clustersOf(boardWith(...shapes), layout).map(({ id, notes }) => [
    id,
    notes.map(({ text }) => text),
  ]);

describe("clustersOf", () => {
  it("finds frames and groups with what lies in them, and no note that lies alone", () => {
    expect(
      read(
        frame("f", { props: { name: " Energy " } }),
        group("g", { x: 1600 }),
        note("sun", "f", { x: 230 }),
        note("wind", "f"),
        note("bus", "g"),
        note("alone"),
      ),
    ).toEqual([
      ["shape:f", ["wind", "sun"]],
      ["shape:g", ["bus"]],
    ]);
  });

  it("leaves out what holds no note that says something", () => {
    expect(
      read(
        frame("empty"),
        frame("blank"),
        note("b", "blank", { text: "  " }),
        group("drawing"),
        note("t", "drawing", { type: "text" }),
        group("arrows"),
        note("a", "arrows", { type: "geo", props: { w: 50, h: 50 } }),
      ),
    ).toEqual([]);
  });

  it("counts a card nobody wrote on", () => {
    const card = { meta: { card: "sdg/7" }, text: "" };
    expect(read(group("g"), note("c", "g", card))).toEqual([["shape:g", [""]]]);
  });

  it("takes the outermost of those that lie in one another", () => {
    expect(
      read(
        frame("f"),
        group("g", { parentId: "shape:f" }),
        note("deep", "g"),
        note("direct", "f", { x: 300 }),
      ),
    ).toEqual([["shape:f", ["direct", "deep"]]]);
  });

  it("is as large as its frame, or as all that is in the group, and in the zone of its middle", () => {
    const [first, second] = clustersOf(
      boardWith(
        group("g", { x: 1500, y: 300 }),
        note("one", "g", { x: 0, y: 0 }),
        note("two", "g", { x: 300, y: 100 }),
        frame("f"),
        note("in", "f"),
      ),
      layout,
    );
    expect(first).toMatchObject({ id: "shape:f", zoneId: "left" });
    expect(first?.bounds).toEqual({ x: 20, y: 260, w: 600, h: 500 });
    expect(second).toMatchObject({ id: "shape:g", zoneId: "right" });
    expect(second?.bounds).toEqual({ x: 1500, y: 300, w: 500, h: 300 });
  });

  it("puts each note into one cluster at most, whatever hangs on what", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const shape = fc.record({
      type: fc.constantFrom("note", "note", "frame", "group", "text"),
      parent: fc.option(fc.constantFrom(...names, "gone"), { nil: undefined }),
      text: fc.constantFrom("", "words"),
      x: fc.integer({ min: -500, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 8 }), (shapes) => {
        const records = boardWith(
          ...shapes.map(({ type, parent, text, x }, index) => ({
            ...{ id: names[index] ?? "", type, x, y: 300 },
            ...(type === "note" || type === "text" ? { text } : { props: { w: 90, h: 90 } }),
            ...(parent && { parentId: `shape:${parent}` }),
          })),
        );
        const clusters = clustersOf(records, layout);
        const said = outcomesOf(records, layout).filter(({ kind }) => kind === "note");
        const inside = clusters.flatMap(({ notes }) => notes.map(({ id }) => id));
        expect(new Set(inside).size).toBe(inside.length);
        for (const id of inside) expect(said.map((one) => one.id)).toContain(id);
        for (const { id, notes, bounds } of clusters) {
          expect(notes.length).toBeGreaterThan(0);
          expect(records.find((record) => record.id === id)?.type).toMatch(/^(frame|group)$/);
          expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
          // An outermost one: no cluster is a part of another.
          expect(inside).not.toContain(id);
        }
        expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
      }),
    );
  });
});

describe("clusterName", () => {
  it("is what stands on the frame, in one line", () => {
    expect(clusterName(" Clean\nenergy ", ["sun"])).toBe("Clean energy");
  });

  it("is how its first notes begin, with words kept whole", () => {
    const texts = [
      "Solar panels on the roofs of all dormitories",
      "Bus lanes\nand bicycles",
      "Trees",
    ];
    expect(clusterName("", texts)).toBe(
      "Solar panels on the roofs of… · Bus lanes and bicycles · Trees",
    );
    expect(clusterName("", [...texts, "Rain"])).toMatch(/ · Trees · …$/);
  });

  it("cuts Chinese by its width", () => {
    expect(clusterName("", ["在所有宿舍楼的屋顶安装太阳能板", "公交专用道"])).toBe(
      "在所有宿舍楼的屋顶安装太阳… · 公交专用道",
    );
  });

  it("leaves out notes that say nothing", () => {
    expect(clusterName("", ["", " \n", "words"])).toBe("words");
    expect(clusterName(" ", [])).toBe("");
  });

  it("is one short line of whole characters, and never empty if somebody said something", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (title, texts) => {
        const name = clusterName(title, texts);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\n\r\t]|\p{Surrogate}/u);
        expect([...name].length).toBeLessThanOrEqual(260);
        const isSaid = [title, ...texts].some((one) => /[\p{L}\p{N}]/u.test(one));
        if (isSaid) expect(name).not.toBe("");
      }),
    );
  });
});
