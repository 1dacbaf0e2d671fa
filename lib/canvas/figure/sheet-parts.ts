import type { Rect, SheetLayout, SheetTemplate, ZoneLayout } from "../sheet.ts";
import { GUTTER } from "../sheet.ts";
import { QUIET_COLOUR, type ZoneTone, zoneTones } from "./colours.ts";
import { type FigurePart, rectPart } from "./part.ts";
import type { Detail } from "./shape-parts.ts";
import { textBlock } from "./text-block.ts";

/** What a figure needs of a template; `canvas-templates/schema.ts` has all of it. */
export type FigureTemplate = Omit<SheetTemplate, "zones"> &
  Readonly<{ zones: readonly (SheetTemplate["zones"][number] & Readonly<{ tone: ZoneTone }>)[] }>;

type Words = Readonly<{ name: string; prompt: string }>;

/** The words of a sheet in one language, by zone and column id; `TemplateText` fits. */
export type SheetWords = Readonly<{
  name: string;
  purpose: string;
  zones: Readonly<Record<string, Words>>;
  columns: Readonly<Record<string, Words>>;
}>;

/** Words on the sheet and what they cover, so that notes can be drawn over them. */
export type Label = Readonly<{ bounds: Rect; parts: readonly FigurePart[] }>;

/** The zones as tinted areas, without words: the ground everything lies on. */
export function groundParts(layout: SheetLayout, template: FigureTemplate): FigurePart[] {
  return layout.zones.flatMap((zone) => {
    const { fill, edge } = toneOf(template, zone.id);
    const rules = zone.cells.map(({ rect }) => rectPart({ ...rect, w: 2 }, 0, { fill: edge }));
    return [rectPart(zone.rect, 10, { fill, stroke: edge, strokeWidth: 2 }), ...rules];
  });
}

/** The words of a sheet: title and purpose, names and prompts of zones, names of columns. */
export function sheetLabels(
  layout: SheetLayout,
  template: FigureTemplate,
  words: SheetWords,
  detail: Detail,
): Label[] {
  const zones = layout.zones.map((zone) => {
    const { ink } = toneOf(template, zone.id);
    const { name, prompt } = words.zones[zone.id] ?? { name: zone.id, prompt: "" };
    return labelled(zone.label, name, detail === "compact" ? "" : prompt, ink);
  });
  const heads = layout.columnHeads.map(({ columnId, rect }) => {
    const { name, prompt } = words.columns[columnId] ?? { name: columnId, prompt: "" };
    return labelled(rect, name, detail === "compact" ? "" : prompt, QUIET_COLOUR);
  });
  return [...(detail === "compact" ? [] : [titleLabel(layout.title, words)]), ...heads, ...zones];
}

function titleLabel(title: Rect, { name, purpose }: SheetWords): Label {
  const ink = zoneTones.green.ink;
  const parts = [
    ...textBlock(
      name,
      { ...title, y: 24, h: 80 },
      {
        size: 52,
        minSize: 32,
        bold: true,
        colour: ink,
        align: "start",
        vertical: "middle",
      },
    ),
    ...textBlock(
      purpose,
      { ...title, y: 104, h: 44 },
      {
        size: 26,
        minSize: 18,
        colour: QUIET_COLOUR,
        align: "start",
        vertical: "start",
      },
    ),
  ];
  return { bounds: title, parts };
}

/** A name and, if there is one, a prompt below it. */
function labelled(area: Rect, name: string, prompt: string, ink: string): Label {
  const box = {
    x: area.x + 1.5 * GUTTER,
    y: area.y + GUTTER,
    w: area.w - 3 * GUTTER,
    h: area.h - 1.5 * GUTTER,
  };
  const wide = area.h < 2 * box.w && area.h <= 120;
  const nameHeight = prompt === "" ? box.h : Math.min(box.h * 0.52, wide ? 44 : 120);
  const names = textBlock(
    name,
    { ...box, h: nameHeight },
    {
      size: prompt === "" ? 46 : 30,
      minSize: 18,
      bold: true,
      colour: ink,
      align: "start",
      vertical: "start",
    },
  );
  const lines = names[0]?.lines.length ?? 0;
  const used = Math.min(nameHeight, lines * (names[0]?.size ?? 0) * 1.35 + 2);
  const prompts = textBlock(
    prompt,
    { ...box, y: box.y + used, h: box.h - used },
    {
      size: 22,
      minSize: 14,
      colour: QUIET_COLOUR,
      align: "start",
      vertical: "start",
    },
  );
  return { bounds: area, parts: [...names, ...prompts] };
}

function toneOf(template: FigureTemplate, zoneId: ZoneLayout["id"]) {
  return zoneTones[template.zones.find(({ id }) => id === zoneId)?.tone ?? "neutral"];
}
