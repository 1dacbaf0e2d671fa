// @vitest-environment happy-dom
import type { Editor } from "tldraw";
import { afterEach, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { dropCard, putCard } from "#components/board/canvas/place-card.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import { layoutSheet, zoneAt } from "#lib/canvas/sheet.ts";
import { openEditor } from "./headless-editor.ts";

const template = findTemplate("T04-sdg-mapper");
if (!template) throw new Error("this template is gone");
const layout = layoutSheet(template, null);
const card = cardRefSchema.parse("sdg/7");
const economy = { zoneId: "economy", columnId: null };
const opened: Editor[] = [];

afterEach(() => {
  for (const editor of opened.splice(0)) editor.dispose();
});

function board(options: Parameters<typeof openEditor>[0] = {}) {
  const editor = openEditor(options);
  opened.push(editor);
  const zones = () =>
    editor
      .getCurrentPageShapes()
      .map((shape) => zoneAt(layout, editor.getShapePageBounds(shape)?.center ?? shape)?.zoneId);
  return { editor, zones };
}

it("drops a card where somebody let go of it, wholly inside the zone", () => {
  const { editor, zones } = board();
  const zone = layout.zones.find(({ id }) => id === "economy");
  const edge = { x: (zone?.rect.x ?? 0) + 2, y: (zone?.rect.y ?? 0) + 300 };
  const id = dropCard(editor, layout, card, edge);
  expect(id && editor.getShape(id)).toMatchObject({ type: "note", meta: { card: "sdg/7" } });
  expect(zones()).toEqual(["economy"]);
  expect(id && editor.getShapePageBounds(id)?.x).toBeGreaterThan(zone?.rect.x ?? 0);
});

it("puts cards beside one another in the zone they were meant for", () => {
  const { editor, zones } = board();
  for (let count = 0; count < 4; count += 1) putCard(editor, layout, card, economy);
  expect(zones()).toEqual(Array(4).fill("economy"));
  const corners = editor.getCurrentPageShapes().map(({ x, y }) => `${x} ${y}`);
  expect(new Set(corners).size).toBe(4);
});

it("places nothing where nothing can be written, or more would not fit", () => {
  const full = board({ maxShapesPerPage: 1 }).editor;
  expect(putCard(full, layout, card, economy)).toBeDefined();
  expect(putCard(full, layout, card, economy)).toBeUndefined();
  const { editor } = board();
  editor.updateInstanceState({ isReadonly: true });
  expect(putCard(editor, layout, card, economy)).toBeUndefined();
  expect(dropCard(editor, layout, card, { x: 300, y: 800 })).toBeUndefined();
  expect(editor.getCurrentPageShapes()).toEqual([]);
});
