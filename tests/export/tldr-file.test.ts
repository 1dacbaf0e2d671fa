import { createTLSchema } from "@tldraw/tlschema";
import { parseTldrawJsonFile } from "tldraw";
import { describe, expect, it } from "vitest";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { tldrFile } from "#export/tldr-file.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import { goldenContent } from "./golden-workshop.ts";

const words = await loadTemplateTexts("zh-Hans");
const cards = await loadCardFaces("zh-Hans");

function fileOf(templateId: string, records: readonly BoardRecord[], columnSet?: string): string {
  const template = findTemplate(templateId);
  const text = words[templateId];
  if (!template || !text) throw new Error(`no ${templateId}`);
  return tldrFile({ template, columnSet: columnSet ?? null, words: text, records, cards });
}

/** What tldraw makes of the file. */
function opened(json: string) {
  const read = parseTldrawJsonFile({ json, schema: createTLSchema() });
  if (!read.ok) throw new Error(`tldraw refused it: ${JSON.stringify(read.error)}`);
  return read.value.allRecords();
}

describe("a board as .tldr", () => {
  const golden = goldenContent();

  it.each(golden.boards)("opens in tldraw: $teamId, $stepId", ({ stepId, records }) => {
    const step = golden.workshop.steps.find(({ id }) => id === stepId);
    const all = opened(fileOf(step?.templateId ?? "", records));
    const ids = new Set<string>(all.map(({ id }) => id));
    expect(ids).toContain("document:document");
    expect(ids).toContain("page:page");
    const notes = records.filter((record) => record.typeName === "shape" && record.type === "note");
    for (const { id } of notes) expect(ids).toContain(id);
  });

  it.each(canvasTemplates)("has the sheet of $id behind, locked", (template) => {
    for (const { id } of template.matrix?.columnSets ?? [{ id: undefined }]) {
      const boxes = opened(fileOf(template.id, [], id)).filter(
        (record) => record.typeName === "shape",
      );
      expect(boxes.length).toBeGreaterThanOrEqual(template.zones.length);
      expect(boxes.every(({ isLocked }) => isLocked)).toBe(true);
    }
  });

  it("writes a card's name on its note", () => {
    const board = golden.boards.find(({ records }) => records.some(({ meta }) => meta.card));
    const step = golden.workshop.steps.find(({ id }) => id === board?.stepId);
    const note = board?.records.find(({ meta }) => meta.card);
    const shape = opened(fileOf(step?.templateId ?? "", board?.records ?? [])).find(
      ({ id }) => id === note?.id,
    );
    const label = cards(String(note?.meta.card)).label;
    expect(JSON.stringify(shape)).toContain(label);
  });

  it("does not say who made what", () => {
    const [board] = golden.boards;
    const signed = (board?.records ?? []).map((record) => ({
      ...record,
      meta: { ...record.meta, authorId: "member-of-ours" },
    }));
    const step = golden.workshop.steps.find(({ id }) => id === board?.stepId);
    expect(fileOf(step?.templateId ?? "", signed)).not.toContain("member-of-ours");
  });

  it("leaves out what tldraw would refuse, with the arrows tied to it", () => {
    const bad = {
      typeName: "shape",
      id: "shape:bad",
      type: "note",
      parentId: "page:page",
      index: "a1",
      x: 0,
      y: 0,
      rotation: 0,
      isLocked: false,
      opacity: 1,
      props: { color: "no such colour" },
      meta: {},
    } as const;
    const tie = {
      typeName: "binding",
      id: "binding:b",
      type: "arrow",
      fromId: "shape:bad",
      toId: "shape:bad",
      props: {
        terminal: "start",
        normalizedAnchor: { x: 0.5, y: 0.5 },
        isExact: false,
        isPrecise: false,
        snap: "none",
      },
      meta: {},
    } as const;
    const ids = opened(fileOf("T07-twin-transition", [bad, tie])).map(({ id }) => `${id}`);
    expect(ids).not.toContain("shape:bad");
    expect(ids).not.toContain("binding:b");
  });
});
