import dgram from "node:dgram";
import fs from "node:fs";
import net from "node:net";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { planDocx } from "#export/docx/plan-docx.ts";
import { planMarkdown } from "#export/markdown/plan-markdown.ts";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { planPptx } from "#export/pptx/plan-pptx.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { boardWith, type TestShape } from "#tests/lib/canvas/build-board.ts";
import { openOffice, textsIn } from "./office-tools.ts";
import { checkTags } from "./pdf/tag-check.ts";
import { hasPdfTools, inspectPdf } from "./pdf-tools.ts";
import { paperOf } from "./plan-pieces.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const twin = findTemplate("T07-twin-transition") ?? expect.fail("no T07");
const traps = [
  "javascript:alert(1)",
  "file:///etc/passwd",
  "/etc/passwd",
  "http://127.0.0.1:9/a.png",
  "![x](http://127.0.0.1:9/a.png)",
  '<img src="http://127.0.0.1:9/a.png">',
  "data:image/png;base64,iVBORw0KGgo=",
];
const controls = "a\u0000b\u0007c\u000bd\u001be\u009bf\ufffeg";
const turned = "before \u202egnp.exe\u202c \u2066after\u2069 end";

/** A board on which people wrote these, in one zone, each with itself as its source. */
function workshopOf(texts: readonly string[]) {
  const workshop = endedWorkshop({
    title: `Title ${texts[0]?.slice(0, 40)}`,
    steps: [canvasStep(twin)],
    teams: [{ id: "a", name: "A" }],
  });
  const shapes = texts.map(
    (text, index): TestShape => ({
      id: `n${index}`,
      x: 40 + (index % 4) * 3,
      y: 700 + Math.floor(index / 40),
      text,
      meta: { source: text.slice(0, 200) },
    }),
  );
  return contentOf(workshop, () => boardWith(...shapes));
}

const cases = [
  { name: "control characters and turned text", texts: [controls, turned] },
  { name: "100,000 characters without a space", texts: ["x".repeat(100_000)] },
  {
    name: "2,000 notes in a zone",
    texts: Array.from({ length: 2_000 }, (_, index) => `note ‹${index}›`),
  },
  { name: "links that run, image paths and addresses", texts: traps },
];

/** Whatever could ask another machine or read a file. */
async function whileWatched<Made>(make: () => Promise<Made>): Promise<Made> {
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
    const made = await make();
    for (const spy of spies) {
      // Each face is read when its first letter is drawn as a picture.
      const others = spy.mock.calls.filter(([file]) => !String(file).endsWith(".ttf"));
      expect(others).toEqual([]);
    }
    return made;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

beforeAll(async () => {
  // What is loaded at first use is not what a document asks for.
  const calm = await paperOf(workshopOf(["calm 安静 🌳"]), "lesson-plan");
  await renderPlanPdf(calm, { paper: "A4" });
  await planDocx(calm);
  await planPptx(calm);
}, 120_000);

describe.each(cases)("a workshop with $name", { timeout: 180_000 }, ({ texts }) => {
  let paper: PlanDocument;
  beforeAll(async () => {
    paper = await paperOf(workshopOf(texts), "lesson-plan");
  }, 120_000);

  it.skipIf(!hasPdfTools)("is a valid PDF that leads nowhere and asks for nothing", async () => {
    const bytes = await whileWatched(() => renderPlanPdf(paper, { paper: "A4" }));
    const pdf = inspectPdf(bytes);
    expect(pdf.check()).toContain("No syntax or stream encoding errors found");
    expect(checkTags(bytes).faults).toEqual([]);
    expect(pdf.raw()).not.toMatch(/[^\P{Cc}\n\f]|[\u202a-\u202e\u2066-\u2069]/u);
    const objects = pdf.objects();
    expect(objects).not.toMatch(/\/JavaScript|\/JS |\/Launch|\/GoToR|\/SubmitForm|\/Image\b/);
    const targets = [...objects.matchAll(/\/URI \((.*?)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !/^https?:/.test(target ?? ""))).toEqual([]);
    pdf.close();
  });

  it("is a sound DOCX that takes nothing from elsewhere", async () => {
    const file = openOffice(await whileWatched(() => planDocx(paper)));
    const links = file.part("word/_rels/document.xml.rels");
    const outside = [...links.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)];
    for (const [link] of outside) expect(link).toMatch(/hyperlink"[^>]*Target="https?:/);
    expectClean(textsIn(file.part("word/document.xml"), "w:t"));
  });

  it("is a sound PPTX that takes nothing from elsewhere", async () => {
    const file = openOffice(await whileWatched(() => planPptx(paper)));
    for (const name of file.names.filter((one) => one.endsWith(".rels"))) {
      const outside = file.part(name).match(/<Relationship [^>]*TargetMode="External"[^>]*>/g);
      for (const link of outside ?? []) expect(link).toMatch(/hyperlink"/);
    }
    for (const name of file.names.filter((one) => /slides\/slide\d+\.xml$/.test(one))) {
      expectClean(textsIn(file.part(name), "a:t"));
    }
  });

  it("is Markdown without pictures or links that run", async () => {
    const markdown = await whileWatched(async () => planMarkdown(paper));
    expectClean([markdown]);
    expect(markdown).not.toMatch(/(?<!\\)!\[|(?<!\\)<img/);
    const targets = [...markdown.matchAll(/(?<!\\)\]\(<?([^)>]*)>?\)/g)].map(([, to]) => to ?? "");
    expect(targets.filter((to) => !/^(?:https?:|#)/.test(to))).toEqual([]);
  });
});

function expectClean(texts: readonly string[]): void {
  expect(texts.join("")).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
}
