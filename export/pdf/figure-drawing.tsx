import { G, Path, Rect, Svg, Text } from "@react-pdf/renderer";
import type { ComponentType } from "react";
import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { canPrint } from "./fonts.ts";
import { printable } from "./printable.ts";
import { type Tag, tagged } from "./writing/tag.ts";

/** A board as vector drawing with real text, as wide as given and no taller than given. */
export function FigureDrawing({
  figure,
  fonts,
  width,
  maxHeight,
  tag,
}: {
  figure: Figure;
  fonts: string[];
  /** In points. */
  width: number;
  maxHeight: number;
  tag?: Tag;
}) {
  const { x, y, w, h } = figure.view;
  const scale = Math.min(width / w, maxHeight / h);
  return (
    <Svg
      width={w * scale}
      height={h * scale}
      viewBox={`${x} ${y} ${w} ${h}`}
      {...(tag && tagged(tag))}
    >
      {figure.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure is drawn once.
        <Part key={index} part={part} fonts={fonts} />
      ))}
    </Svg>
  );
}

function Part({ part, fonts }: { part: FigurePart; fonts: string[] }) {
  if (part.kind === "text") return <Lines part={part} fonts={fonts} />;
  const paint = {
    ...(part.fill !== null && { fill: part.fill }),
    ...(part.stroke !== null && { stroke: part.stroke, strokeWidth: part.strokeWidth }),
    ...(part.dash.length > 0 && { strokeDasharray: part.dash.join(" ") }),
    strokeLinecap: "round",
    strokeLinejoin: "round",
    opacity: part.opacity,
  } as const;
  if (part.kind === "path") return <Path d={part.d} {...paint} />;
  return <Rect x={part.x} y={part.y} width={part.w} height={part.h} rx={part.radius} {...paint} />;
}

function Lines({ part, fonts }: { part: TextPart; fonts: string[] }) {
  const { turn } = part;
  const lines = part.lines.flatMap(({ x, y, text }) => {
    const words = printable(text, canPrint).trim();
    return words === "" ? [] : [{ x, y, words }];
  });
  const texts = lines.map(({ x, y, words }) => (
    <SvgText
      key={y}
      x={x}
      y={y}
      fill={part.colour}
      textAnchor={part.anchor}
      opacity={part.opacity}
      style={{ fontFamily: fonts, fontSize: part.size, fontWeight: part.bold ? 700 : 400 }}
      // Lines are broken already: no need to look for syllables.
      hyphenationCallback={whole}
    >
      {words}
    </SvgText>
  ));
  if (!turn) return texts;
  return <G transform={`rotate(${turn.degrees}, ${turn.x}, ${turn.y})`}>{texts}</G>;
}

/** Text within a drawing; the types of the package know no fonts for it. */
const SvgText = Text as ComponentType<{
  x: number;
  y: number;
  fill: string;
  textAnchor: TextPart["anchor"];
  opacity: number;
  style: { fontFamily: string[]; fontSize: number; fontWeight: number };
  hyphenationCallback: (word: string) => string[];
  children: string;
}>;

function whole(word: string): string[] {
  return [word];
}
