import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";

/** A paper's chart, as wide as its place, on white in every theme: its colours are for paper. */
export function ChartDrawing({ figure, alt }: Readonly<{ figure: Figure; alt: string }>) {
  const { x, y, w, h } = figure.view;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div
      role="group"
      aria-label={alt}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-control border border-line bg-white p-3"
    >
      <svg
        role="img"
        aria-label={alt}
        viewBox={`${x} ${y} ${w} ${h}`}
        className="h-auto w-full min-w-[34rem] font-sans"
      >
        {figure.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is put up once, back to front.
          <Part key={index} part={part} />
        ))}
      </svg>
    </div>
  );
}

function Part({ part }: Readonly<{ part: FigurePart }>) {
  if (part.kind === "text") return <Words part={part} />;
  const paint = {
    fill: part.fill ?? "none",
    stroke: part.stroke ?? "none",
    strokeWidth: part.strokeWidth,
    strokeDasharray: part.dash.join(" ") || undefined,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    opacity: part.opacity,
  } as const;
  if (part.kind === "path") return <path d={part.d} {...paint} />;
  const { x, y, w, h, radius } = part;
  return <rect x={x} y={y} width={w} height={h} rx={radius} {...paint} />;
}

function Words({ part }: Readonly<{ part: TextPart }>) {
  const { lines, size, bold, colour, anchor, turn, opacity } = part;
  return (
    <text
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={colour}
      textAnchor={anchor}
      opacity={opacity}
      transform={turn ? `rotate(${turn.degrees} ${turn.x} ${turn.y})` : undefined}
    >
      {lines.map(({ x, y, text }) => (
        <tspan key={`${x} ${y}`} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
