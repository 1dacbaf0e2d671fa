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

type Sizes = Readonly<
  Record<"title" | "purpose" | "name" | "leastName" | "prompt" | "leastPrompt", number>
>;

/** Sizes of a sheet's words in sheet pixels. */
const sizes: Readonly<Record<"full" | "compact", Sizes>> = {
  full: { title: 52, purpose: 26, name: 30, leastName: 18, prompt: 22, leastPrompt: 14 },
  compact: { title: 0, purpose: 0, name: 46, leastName: 18, prompt: 0, leastPrompt: 0 },
};
/** The same of a sheet to print, in points on the paper. */
const BLANK: Sizes = {
  title: 15,
  purpose: 8.6,
  name: 9.6,
  leastName: 5.6,
  prompt: 8.2,
  leastPrompt: 3.8,
};
/** Room for a sheet on A4 between its margins, in points; a wide one lies. */
const PRINTED = { long: 734, short: 467 } as const;

function sizesFor({ width, height }: SheetLayout, detail: Detail): Sizes {
  if (detail !== "blank") return sizes[detail];
  const { long, short } = PRINTED;
  const pixelsPerPoint =
    width > height
      ? Math.max(width / long, height / short)
      : Math.max(width / short, height / long);
  const inPixels = Object.entries(BLANK).map(([name, size]) => [name, size * pixelsPerPoint]);
  return Object.fromEntries(inPixels) as Sizes;
}

/** The words of a sheet: title and purpose, names and prompts of zones, names of columns. */
export function sheetLabels(
  layout: SheetLayout,
  template: FigureTemplate,
  words: SheetWords,
  detail: Detail,
): Label[] {
  const look = { size: sizesFor(layout, detail), detail };
  const zones = layout.zones.map((zone) => {
    const { ink } = toneOf(template, zone.id);
    const { name, prompt } = words.zones[zone.id] ?? { name: zone.id, prompt: "" };
    return labelled(labelArea(zone, detail), { name, prompt }, ink, look);
  });
  const heads = layout.columnHeads.map(({ columnId, rect }) => {
    const { name, prompt } = words.columns[columnId] ?? { name: columnId, prompt: "" };
    return labelled(rect, { name, prompt }, QUIET_COLOUR, look);
  });
  return [
    ...(detail === "compact" ? [] : [titleLabel(layout.title, words, look.size)]),
    ...heads,
    ...zones,
  ];
}

/** How much of a zone its own words may take where nothing hangs in it yet. */
const BLANK_SHARE = 0.45;

function labelArea({ label, rect }: ZoneLayout, detail: Detail): Rect {
  if (detail !== "blank") return label;
  return { ...label, h: Math.max(label.h, BLANK_SHARE * rect.h) };
}

function titleLabel(title: Rect, { name, purpose }: SheetWords, size: Sizes): Label {
  const parts = [
    ...textBlock(
      name,
      { ...title, y: 24, h: 80 },
      {
        size: size.title,
        minSize: 32,
        bold: true,
        colour: zoneTones.green.ink,
        align: "start",
        vertical: "middle",
      },
    ),
    ...textBlock(
      purpose,
      { ...title, y: 104, h: 46 },
      {
        size: size.purpose,
        minSize: 18,
        colour: QUIET_COLOUR,
        align: "start",
        vertical: "start",
      },
    ),
  ];
  return { bounds: title, parts };
}

type Look = Readonly<{ size: Sizes; detail: Detail }>;

/** A name and, if there is one, a prompt below it. */
function labelled(area: Rect, { name, prompt }: Words, ink: string, { size, detail }: Look): Label {
  const asked = detail === "compact" ? "" : prompt;
  const box = {
    x: area.x + 1.5 * GUTTER,
    y: area.y + GUTTER,
    w: area.w - 3 * GUTTER,
    h: area.h - 1.5 * GUTTER,
  };
  const wide = area.h < 2 * box.w && area.h <= 120;
  const nameHeight = asked === "" ? box.h : Math.min(box.h * 0.52, wide ? 44 : 120);
  const names = textBlock(
    name,
    { ...box, h: nameHeight },
    {
      size: asked === "" ? sizes.compact.name : size.name,
      minSize: size.leastName,
      bold: true,
      colour: ink,
      align: "start",
      vertical: "start",
    },
  );
  const lines = names[0]?.lines.length ?? 0;
  const used = Math.min(nameHeight, lines * (names[0]?.size ?? 0) * 1.35 + 2);
  const prompts = textBlock(
    asked,
    { ...box, y: box.y + used, h: box.h - used },
    {
      size: size.prompt,
      minSize: size.leastPrompt,
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
