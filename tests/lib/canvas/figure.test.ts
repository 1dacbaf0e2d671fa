import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { type BoardRecord, readRecords } from "#lib/canvas/board-document.ts";
import { type CardFaces, plainFace } from "#lib/canvas/card-face.ts";
import { drawingOrder } from "#lib/canvas/figure/drawing-order.ts";
import type { FigurePart } from "#lib/canvas/figure/part.ts";
import type { Detail } from "#lib/canvas/figure/shape-parts.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { locales } from "#lib/locales.ts";
import { boardWith, putBinding, putShapes, type TestShape } from "./build-board.ts";

const template = findTemplate("T07-twin-transition") ?? raise();
const words = (await loadTemplateTexts("en"))[template.id] ?? raise();

function raise(): never {
  throw new Error("the catalogue lacks the template of this test");
}

function draw(records: BoardRecord[], detail: Detail = "full") {
  return drawFigure({ template, columnSet: null, words, records, detail });
}

/** Of the smallest print on the fullest sheet; most prompts have 8. */
const LEAST_POINTS = 3.8;

const textOf = (parts: readonly FigurePart[]) =>
  parts.flatMap((part) => (part.kind === "text" ? part.lines.map(({ text }) => text) : []));
const withText = (parts: readonly FigurePart[], text: string) =>
  parts.find((part) => part.kind === "text" && textOf([part]).join(" ") === text);

describe("drawFigure", () => {
  it("shows the empty sheet with its title, names and prompts", () => {
    const { view, parts } = draw([]);
    const text = textOf(parts).join(" ");
    expect(view).toMatchObject({ x: 0, y: 0, w: 2880 });
    expect(text).toContain(words.name);
    for (const { name, prompt } of Object.values(words.zones)) {
      expect(text).toContain(name);
      expect(text).toContain(prompt.slice(0, 20));
    }
  });

  it.each(locales)("sets a blank sheet's own words to be read on A4: %s", async (locale) => {
    const texts = await loadTemplateTexts(locale);
    for (const one of canvasTemplates) {
      const said = texts[one.id] ?? raise();
      const board = { template: one, columnSet: null, words: said, records: [] };
      const { parts, view } = drawFigure({ ...board, detail: "blank" });
      // Between A4's margins, lying.
      const scale = Math.min(734 / view.w, 467 / view.h);
      const sizes = parts.flatMap((part) => (part.kind === "text" ? [part.size * scale] : []));
      expect(Math.min(...sizes), one.id).toBeGreaterThanOrEqual(LEAST_POINTS - 0.05);
      const drawn = textOf(parts).join("").replaceAll(/\s/g, "");
      for (const { prompt } of Object.values(said.zones)) {
        expect(drawn, one.id).toContain(prompt.replaceAll(/\s/g, ""));
      }
    }
  });

  it("writes all words of a note on its paper", () => {
    const { parts } = draw(boardWith({ id: "n", x: 100, y: 300, text: "Bus stop without shade" }));
    const note = parts.find((part) => part.kind === "rect" && part.x === 100 && part.y === 300);
    expect(note).toMatchObject({ w: 200, h: 200 });
    expect(withText(parts, "Bus stop without shade")).toMatchObject({ size: 22, anchor: "middle" });
  });

  describe("of a card", () => {
    const faces: CardFaces = (ref) => ({
      ...plainFace(ref),
      deck: "Goals",
      mark: "SDG 7",
      name: "Affordable and Clean Energy",
      caveat: "Not checked yet",
      colour: "#FCC30B",
      ink: "#000000",
    });
    const drawCard = (shape: Partial<TestShape>, detail: "full" | "compact" = "full") => {
      const card = { id: "c", x: 100, y: 300, meta: { card: "sdg/7" }, ...shape };
      const records = boardWith(card);
      return drawFigure({ template, columnSet: null, words, records, detail, cards: faces }).parts;
    };

    it("shows number, name, deck and caveat in the reader's words, on its colour", () => {
      const parts = drawCard({});
      const band = parts.find((part) => part.kind === "rect" && part.fill === "#FCC30B");
      expect(band).toMatchObject({ x: 100, y: 300, w: 200 });
      expect(withText(parts, "SDG 7")).toMatchObject({ colour: "#000000", bold: true });
      expect(withText(parts, "Affordable and Clean Energy")).toMatchObject({ bold: true });
      expect(textOf(parts)).toEqual(expect.arrayContaining(["Goals", "Not checked yet"]));
      expect(textOf(drawCard({}, "compact"))).toContain("Not checked yet");
    });

    it("writes below it what people wrote, and keeps inside its note", () => {
      const parts = drawCard({ text: "Our roofs", props: { growY: 60 } });
      const own = withText(parts, "Our roofs");
      const name = withText(parts, "Affordable and Clean Energy");
      if (own?.kind !== "text" || name?.kind !== "text") return raise();
      const lastOfName = name.lines.at(-1)?.y ?? 0;
      expect(own.lines[0]?.y).toBeGreaterThan(lastOfName + own.size);
      expect(own.lines.at(-1)?.y).toBeLessThan(300 + 260);
    });

    it("turns and grows with its note", () => {
      const parts = drawCard({ rotation: Math.PI / 2, props: { scale: 2 } });
      const name = withText(parts, "Affordable and Clean Energy");
      expect(name).toMatchObject({ turn: { degrees: 90, x: 100, y: 300 } });
      expect(name?.kind === "text" && name.size).toBeGreaterThan(30);
    });

    it("shows the id of a card nobody knows, and nothing breaks", () => {
      const { parts } = draw(boardWith({ id: "c", x: 100, y: 300, meta: { card: "no/such" } }));
      expect(textOf(parts)).toContain("no/such");
    });
  });

  it("makes words larger in a compact figure, smaller when they would not fit, and cuts last", () => {
    const size = (text: string, detail: "full" | "compact") => {
      const { parts } = draw(boardWith({ id: "n", x: 100, y: 300, text }), detail);
      const found = parts.find(
        (part) => part.kind === "text" && part.lines[0]?.text[0] === text[0],
      );
      return found?.kind === "text" ? found : raise();
    };
    expect(size("Shade", "compact").size).toBeGreaterThan(size("Shade", "full").size);
    expect(size("Qe ".repeat(60), "full").size).toBeLessThan(22);
    expect(size("Qe ".repeat(60), "full").lines.at(-1)?.text).not.toMatch(/…$/);
    expect(size("Qe ".repeat(900), "full").lines.at(-1)?.text).toMatch(/…$/);
  });

  it("follows notes that hang over the sheet's edge, but not what was flung far away", () => {
    const near = draw(boardWith({ id: "n", x: 2800, y: 300, text: "over the edge" }));
    expect(near.view.x + near.view.w).toBeGreaterThanOrEqual(3000);
    const far = draw(boardWith({ id: "n", x: 90_000, y: 300, text: "far away" }));
    expect(far.view.w).toBe(2880);
    expect(textOf(far.parts)).not.toContain("far away");
  });

  it("reads zone by zone, the zone's name first, unless something lies on something", () => {
    const zone = (id: string) => words.zones[id]?.name ?? raise();
    const { parts } = draw(
      boardWith(
        { id: "2", x: 2100, y: 700, text: "note in green" },
        { id: "1", x: 100, y: 700, text: "note in digital" },
      ),
    );
    const text = textOf(parts);
    const order = [zone("digital"), "note in digital", zone("green"), "note in green"];
    const places = order.map((line) => text.findIndex((one) => one.startsWith(line.slice(0, 12))));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("ends an arrow at the edge of what it is tied to, and moves with it", () => {
    const doc = new Y.Doc();
    const arrow = { start: { x: 0, y: 0 }, end: { x: 1, y: 1 }, bend: 0, arrowheadEnd: "none" };
    putShapes(doc, [
      { id: "from", x: 100, y: 700, text: "a" },
      { id: "to", x: 700, y: 700, text: "b" },
      { id: "arrow", type: "arrow", props: arrow },
    ]);
    putBinding(doc, { from: "arrow", to: "from", terminal: "start" });
    putBinding(doc, { from: "arrow", to: "to", terminal: "end" });
    // From the right edge of one note to the left edge of the other, ten pixels clear of each.
    expect(draw(readRecords(doc)).parts).toContainEqual(
      expect.objectContaining({ kind: "path", d: "M310 800 L690 800" }),
    );
  });

  it.each<{ what: string; shape: Partial<TestShape>; kind: FigurePart["kind"]; like: object }>([
    {
      what: "a pen stroke",
      shape: {
        type: "draw",
        props: { color: "red", segments: [{ type: "free", points: wave(50) }] },
      },
      kind: "path",
      like: { stroke: "#e03131", strokeWidth: 3.5, fill: null },
    },
    {
      what: "a highlighter",
      shape: { type: "highlight", props: { segments: [{ type: "free", points: wave(50) }] } },
      kind: "path",
      like: { opacity: expect.closeTo(0.35), strokeWidth: expect.closeTo(26.88) },
    },
    {
      what: "a dashed diamond",
      shape: {
        type: "geo",
        props: { geo: "diamond", w: 100, h: 60, dash: "dashed", fill: "solid" },
      },
      kind: "path",
      like: { d: "M150 700 L200 730 L150 760 L100 730 Z", dash: [7, 7], fill: "#e8e8e8" },
    },
    {
      what: "a line",
      shape: { type: "line", props: { points: { b: p("a2", 50, 0), a: p("a1", 0, 0) } } },
      kind: "path",
      like: { d: "M100 700 L150 700" },
    },
    {
      what: "a frame's name",
      shape: { type: "frame", props: { w: 300, h: 200, name: "Cluster" } },
      kind: "text",
      like: { lines: [expect.objectContaining({ text: "Cluster" })] },
    },
    {
      what: "free text",
      shape: { type: "text", text: "自由", props: { size: "l", autoSize: true } },
      kind: "text",
      like: { size: 36, anchor: "start" },
    },
  ])("draws $what", ({ shape, kind, like }) => {
    const { parts } = draw(boardWith({ id: "s", x: 100, y: 700, ...shape }));
    expect(parts).toContainEqual(expect.objectContaining({ kind, ...like }));
  });

  it("turns a note's words with its paper", () => {
    const { parts } = draw(boardWith({ id: "n", x: 100, y: 700, rotation: 0.5, text: "turned" }));
    expect(withText(parts, "turned")).toMatchObject({ turn: { degrees: 28.6, x: 100, y: 700 } });
  });

  it("never throws, whatever the props, and leaves no number out of range", () => {
    const odd = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null), fc.boolean());
    const type = fc.constantFrom(
      "note",
      "text",
      "geo",
      "arrow",
      "line",
      "draw",
      "highlight",
      "frame",
    );
    const keys = [
      "w",
      "h",
      "scale",
      "size",
      "color",
      "geo",
      "bend",
      "kind",
      "text",
      "growY",
      "align",
    ];
    const props = fc.dictionary(fc.constantFrom(...keys), odd);
    const drawn = fc.record({ type, props, x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 4 }), (drafts) => {
        const shapes = drafts.map((draft, index) => ({
          ...draft,
          id: `s${index}`,
          y: 500,
          text: "words",
          props: Object.fromEntries(
            Object.entries(draft.props).map(([key, value]) => [key, value ?? 0]),
          ),
        }));
        const { parts } = draw(boardWith(...shapes));
        expect(JSON.stringify(parts)).not.toMatch(/NaN|Infinity|null[,\]}]"x"/);
      }),
      { examples: [[[{ type: "geo", props: { w: 1.8e307, growY: 1.7e308 }, x: 0 }]]] },
    );
  });
});

describe("drawingOrder", () => {
  it("takes a pile of two thousand notes", { timeout: 10_000 }, () => {
    const pile = Array.from({ length: 2_000 }, (_, depth) => ({
      bounds: { x: depth % 7, y: depth % 5, w: 200, h: 200 },
      depth,
    }));
    const ordered = drawingOrder(pile, pile.toReversed());
    expect(ordered.map(({ depth }) => depth)).toEqual(pile.map(({ depth }) => depth));
  });

  it("keeps whatever overlaps in the order it lies in, and nothing gets lost", () => {
    const box = fc.record({ x: fc.nat(50), y: fc.nat(50), w: fc.nat(40), h: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), fc.nat(), (boxes, seed) => {
        const stacked = boxes.map((bounds, depth) => ({ bounds, depth }));
        const reading = stacked.toSorted(
          (a, b) => ((a.depth * 7 + seed) % 5) - ((b.depth * 7 + seed) % 5),
        );
        const ordered = drawingOrder(stacked, reading);
        expect(ordered).toHaveLength(stacked.length);
        for (const [index, item] of ordered.entries()) {
          for (const later of ordered.slice(index + 1)) {
            if (later.depth < item.depth) expect(overlap(item.bounds, later.bounds)).toBe(false);
          }
        }
      }),
    );
  });
});

type Box = { x: number; y: number; w: number; h: number };

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function wave(count: number) {
  return Array.from({ length: count }, (_, i) => ({ x: i * 4, y: Math.sin(i / 6) * 30, z: 0.5 }));
}

function p(index: string, x: number, y: number) {
  return { id: index, index, x, y };
}
