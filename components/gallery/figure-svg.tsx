import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";

/**
 * A drawn board as an inline SVG that scales with its container.
 *
 * @param label what a screen reader says instead of the drawing; the words of a board belong in
 * its outline, not here.
 */
export function FigureSvg({
  figure,
  label,
  className,
}: {
  figure: Figure;
  label: string;
  className?: string;
}) {
  const { x, y, w, h } = figure.view;
  return (
    <svg role="img" aria-label={label} className={className} viewBox={`${x} ${y} ${w} ${h}`}>
      {keyed(figure.parts).map(([key, part]) => (
        <Part key={key} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { part: FigurePart }) {
  if (part.kind === "text") return <Words part={part} />;
  const paint = {
    fill: part.fill ?? "none",
    stroke: part.stroke ?? "none",
    strokeWidth: part.strokeWidth,
    strokeDasharray: part.dash.length > 0 ? part.dash.join(" ") : undefined,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    opacity: part.opacity,
  } as const;
  if (part.kind === "path") return <path d={part.d} {...paint} />;
  return <rect x={part.x} y={part.y} width={part.w} height={part.h} rx={part.radius} {...paint} />;
}

function Words({ part }: { part: TextPart }) {
  const { turn } = part;
  return (
    <text
      fontSize={part.size}
      fontWeight={part.bold ? 700 : 400}
      fill={part.colour}
      textAnchor={part.anchor}
      opacity={part.opacity}
      transform={turn ? `rotate(${turn.degrees} ${turn.x} ${turn.y})` : undefined}
    >
      {keyed(part.lines).map(([key, line]) => (
        <tspan key={key} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
}

/** A figure is drawn anew as a whole, so a part's place is a fit key. */
function keyed<T>(items: readonly T[]): [number, T][] {
  return items.map((item, index) => [index, item]);
}
