import dgram from "node:dgram";
import fs from "node:fs";
import net from "node:net";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { loadFonts } from "#export/pdf/fonts.ts";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import type { Block, PlanDocument, PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import { ownWords, plain } from "#lib/lesson-plan/document/spans.ts";
import { hasPdfTools, inspectPdf } from "../pdf-tools.ts";
import { documentOf } from "./sample-document.ts";
import { checkTags } from "./tag-check.ts";

const squeezed = (text: string) => text.replaceAll(/\s+/g, "");
const note = (id: string, text: string): PlanNote => ({
  id: `shape:${id}`,
  text,
  colour: "yellow",
  card: null,
  tags: [],
  confidence: null,
  source: null,
  votes: null,
  author: null,
  from: null,
});
const notes = (...texts: readonly string[]): Block => ({
  id: "only.notes",
  kind: "notes",
  notes: texts.map((text, index) => note(String(index), text)),
});
const prose = (text: string): Block => ({
  id: "only.prose",
  kind: "prose",
  tone: "normal",
  lines: [{ kind: "paragraph", text: ownWords(text) }],
});
const table = (cell: string): Block => ({
  id: "only.table",
  kind: "table",
  caption: null,
  hasRowHeads: true,
  columns: [
    { id: "a", name: ownWords("Head"), share: 1, align: "start" },
    { id: "b", name: ownWords("Other"), share: 3, align: "end" },
  ],
  rows: [
    {
      id: "r",
      tone: "normal",
      cells: [
        [{ kind: "paragraph", text: ownWords("first") }],
        [{ kind: "bullet", text: ownWords(cell) }],
      ],
    },
    { id: "last", tone: "normal", cells: [[{ kind: "paragraph", text: plain("last row") }], []] },
  ],
});

async function print(document: PlanDocument) {
  const bytes = await renderPlanPdf(document, { paper: "A4" });
  const pdf = inspectPdf(bytes);
  try {
    expect(pdf.check()).toContain("No syntax or stream encoding errors found");
    return { bytes, raw: pdf.raw(), words: pdf.words(), objects: pdf.objects() };
  } finally {
    pdf.close();
  }
}

type Printed = Awaited<ReturnType<typeof print>>;
function expectOnPaper({ words }: Pick<Printed, "words">): void {
  for (const { text, xMin, xMax, yMin, yMax, pageWidth, pageHeight } of words) {
    expect(xMin, text).toBeGreaterThanOrEqual(40);
    expect(xMax, text).toBeLessThanOrEqual(pageWidth - 40);
    expect(yMax <= pageHeight - 60 || yMin > pageHeight - 56, `${text} ${yMax}`).toBe(true);
  }
}

/** The words of the only section, without the feet of pages. */
function body(raw: string): string {
  const lines = raw.split(/[\n\f]/).filter((line) => !/^(?:第 \d+ 页|.*Page \d+ of)/.test(line));
  return squeezed(lines.join(""));
}

// The typesetter warns when it has to put something off the paper.
let warnings: MockInstance;
beforeEach(() => {
  warnings = vi.spyOn(console, "warn");
});
afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
});

describe.skipIf(!hasPdfTools)("hostile words", () => {
  it("drop control characters, direction marks and halves of characters", async () => {
    const text = "a\u0000b\u0007c\u202ed\u2066e\u200ff\u00adg\ud83dh\ufeffi\u009bj\u0085k";
    const { raw } = await print(await documentOf([prose(text), notes(text), table(text)]));
    expect(body(raw)).toMatch(/abcdefg[□\ufffd]hij?k/);
    expect(raw).not.toMatch(/[^\P{Cc}\n\f]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it("that no face has become boxes, never other letters", async () => {
    const { raw, objects } = await print(await documentOf([prose("𠮷野家 שלום \ue000 مرحبا ok")]));
    expect(body(raw)).toContain("□野家□□□□□□□□□□ok");
    expect(objects).not.toContain("Helvetica");
  });

  it.each([
    { name: "Latin letters", text: "x".repeat(100_000) },
    { name: "Chinese characters", text: "数".repeat(9_000) },
    { name: "closing marks", text: "）".repeat(4_000) },
    { name: "emoji", text: "📱".repeat(2_000) },
    { name: "combining marks", text: `e${"\u0301".repeat(2_000)}` },
    { name: "spaces", text: " ".repeat(50_000) },
    { name: "line breaks", text: "a\n".repeat(500) },
  ])(
    "of one kind without an end stay on the paper: $name",
    async ({ text }) => {
      for (const block of [prose(text), notes(text), table(text)]) {
        const printed = await print(await documentOf([block]));
        expectOnPaper(printed);
        const wanted = squeezed(text.normalize("NFC"));
        const [sign = ""] = wanted;
        const count = (all: string) => all.split(sign).length;
        if (sign !== "" && !/^[ae]/.test(sign)) {
          expect(count(printed.raw), block.kind).toBeGreaterThanOrEqual(count(wanted));
        }
      }
    },
    60_000,
  );

  it("of two thousand notes in one zone are all printed, on sound pages", async () => {
    const texts = Array.from({ length: 2_000 }, (_, index) => `第${index}号 note ‹${index}›`);
    const zones: Block = {
      id: "only.zones",
      kind: "zones",
      teamId: "a",
      stepId: "s",
      zones: [
        {
          zoneId: "z",
          name: ownWords("Zone"),
          prompt: ownWords("Question"),
          groups: [
            { columnId: null, name: null, notes: texts.map((text, i) => note(String(i), text)) },
          ],
          emptyColumns: null,
        },
      ],
      emptyZones: null,
    };
    const printed = await print(await documentOf([zones]));
    expectOnPaper(printed);
    for (const [index] of texts.entries()) expect(printed.raw).toContain(`‹${index}›`);
    expect(checkTags(printed.bytes).faults).toEqual([]);
  }, 60_000);

  it("in a cell taller than pages are cut between lines, and the rest follows", async () => {
    const long = Array.from({ length: 900 }, (_, i) => `第${i}句，我们记录了数据。`).join("");
    const printed = await print(await documentOf([table(long)], { locale: "zh-Hans" }));
    expectOnPaper(printed);
    expect(body(printed.raw)).toContain("第0句，我们记录了数据");
    expect(body(printed.raw)).toContain("第899句，我们记录了数据");
    expect(body(printed.raw).indexOf("lastrow")).toBeGreaterThan(
      body(printed.raw).indexOf("第899"),
    );
    expect(checkTags(printed.bytes).faults).toEqual([]);
  });

  it("lead nowhere but to pages and letter boxes", async () => {
    const traps = [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "data:text/html,x",
      "vbscript:x",
      "https://ok.example/ x",
      "//host/share",
      "#cover",
    ];
    const lines = ["https://ok.example/a?b=1#c", "mailto:a@ok.example", ...traps].map((href) => ({
      kind: "paragraph" as const,
      text: { main: [{ text: `to ${href}`, href }] },
    }));
    const document = await documentOf([{ id: "only.p", kind: "prose", tone: "normal", lines }]);
    const { objects, bytes } = await print(document);
    const targets = [...objects.matchAll(/\/URI \((.*?)\)/g)].map(([, target]) => target);
    expect(targets).toEqual(["https://ok.example/a?b=1#c", "mailto:a@ok.example"]);
    expect(objects).not.toMatch(/\/JavaScript|\/JS |\/Launch|\/GoToR|\/SubmitForm/);
    expect(checkTags(bytes).faults).toEqual([]);
  });

  it("in titles and names of files neither end a string nor a page", async () => {
    const trap = ") /JS (x) \\ \u0000 <</JS>> %PDF \u202e";
    const sample = await documentOf([prose("x")]);
    const document = { ...sample, meta: { ...sample.meta, title: trap, author: trap } };
    const { objects } = await print(document);
    expect(objects).not.toMatch(/^\s*\/JS/m);
  });

  it("ask for nothing and read nothing", async () => {
    await loadFonts();
    const spies = [
      vi.spyOn(net.Socket.prototype, "connect"),
      vi.spyOn(dgram, "createSocket"),
      vi.spyOn(globalThis, "fetch"),
      vi.spyOn(fs, "readFileSync"),
      vi.spyOn(fs, "readFile"),
      vi.spyOn(fs, "createReadStream"),
      vi.spyOn(fs, "open"),
      vi.spyOn(fs, "openSync"),
    ];
    try {
      const traps = [
        "/etc/passwd",
        "file:///etc/passwd",
        "http://127.0.0.1:9/a.png",
        "![x](http://127.0.0.1:9/a.png)",
        '<img src="http://127.0.0.1:9/a.png">',
        "data:image/png;base64,iVBORw0KGgo=",
      ];
      await renderPlanPdf(await documentOf([notes(...traps), table(traps.join(" "))]), {
        paper: "A4",
        attachments: [
          {
            name: "/etc/passwd",
            mime: "application/zip",
            bytes: new Uint8Array([80, 75]),
            description: "http://127.0.0.1:9/",
            relationship: "Source",
          },
        ],
      });
      for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});
