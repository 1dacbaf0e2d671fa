/**
 * The colours of figures. Names and values of shapes are facts of tldraw 3.15's light theme
 * (`DefaultColorThemePalette`, TLColorStyle.ts); what is made of them for paper is ours: pale
 * fills that cost little ink and stay apart from black text in grey.
 */
type Base = Readonly<{ stroke: string; semi: string; note: string; highlight: string }>;

const black: Base = { stroke: "#1d1d1d", semi: "#e8e8e8", note: "#fce19c", highlight: "#fddd00" };

const base: Readonly<Record<string, Base>> = {
  black,
  grey: { stroke: "#9fa8b2", semi: "#eceef0", note: "#c0cad3", highlight: "#cbe7f1" },
  "light-violet": { stroke: "#e085f4", semi: "#f5eafa", note: "#dfb0f9", highlight: "#ff88ff" },
  violet: { stroke: "#ae3ec9", semi: "#ecdcf2", note: "#db91fd", highlight: "#c77cff" },
  blue: { stroke: "#4465e9", semi: "#dce1f8", note: "#8aa3ff", highlight: "#10acff" },
  "light-blue": { stroke: "#4ba1f1", semi: "#ddedfa", note: "#9bc4fd", highlight: "#00f4ff" },
  yellow: { stroke: "#f1ac4b", semi: "#f9f0e6", note: "#fed49a", highlight: "#fddd00" },
  orange: { stroke: "#e16919", semi: "#f8e2d4", note: "#faa475", highlight: "#ffa500" },
  green: { stroke: "#099268", semi: "#d3e9e3", note: "#6fc896", highlight: "#00ffc8" },
  "light-green": { stroke: "#4cb05e", semi: "#dbf0e0", note: "#98d08a", highlight: "#65f641" },
  "light-red": { stroke: "#f87777", semi: "#f4dadb", note: "#f7a5a1", highlight: "#ff7fa3" },
  red: { stroke: "#e03131", semi: "#f4dadb", note: "#fc8282", highlight: "#ff636e" },
  white: { stroke: "#7d7d7d", semi: "#f5f5f5", note: "#ffffff", highlight: "#ffffff" },
};

export type ShapeColours = Readonly<{
  /** Outlines, pen strokes, arrows. */
  stroke: string;
  /** Words that stand on paper or on a pale fill: the stroke, darkened until it is legible. */
  ink: string;
  /** Filled geometric shapes. */
  fill: string;
  /** A note's paper and its edge. */
  note: string;
  noteEdge: string;
  highlight: string;
}>;

const shapeColours = new Map(Object.entries(base).map(([name, one]) => [name, onPaper(one)]));

/** What a shape's `color` looks like in a figure; unknown names are black. */
export function coloursOf(name: string): ShapeColours {
  return shapeColours.get(name) ?? onPaper(black);
}

function onPaper({ stroke, semi, note, highlight }: Base): ShapeColours {
  return {
    stroke,
    ink: mix(stroke, "#1d1d1d", 0.5),
    fill: semi,
    note: mix(note, "#ffffff", 0.55),
    noteEdge: mix(note, "#3a3a3a", 0.3),
    highlight,
  };
}

function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}

/** The tone of a zone, as `canvas-templates/schema.ts` names it. */
export type ZoneTone = "neutral" | "green" | "digital" | "warm" | "alert";

export const zoneTones: Readonly<
  Record<ZoneTone, Readonly<{ fill: string; edge: string; ink: string }>>
> = {
  neutral: { fill: "#f7f8f7", edge: "#cfd6d2", ink: "#35413b" },
  green: { fill: "#eef6f1", edge: "#aacfbc", ink: "#0b5d46" },
  digital: { fill: "#eef3fb", edge: "#b0c5e6", ink: "#1d4f9c" },
  warm: { fill: "#fbf6ec", edge: "#dfcaa0", ink: "#75500e" },
  alert: { fill: "#fbf0ee", edge: "#e3b7af", ink: "#94301f" },
};

/** Words and lines that belong to no shape. */
export const TEXT_COLOUR = "#1d1d1d";
export const QUIET_COLOUR = "#5b6661";
