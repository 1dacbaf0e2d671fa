import { labelLines } from "#components/insight/chart/label-lines.ts";

const FONT = 13;
const LINE = 18;

type StampLineProps = Readonly<{
  text: string;
  x?: number | undefined;
  /** Where it begins, from the top. */
  y: number;
  width: number;
}>;

/** What stands under every drawing of the lens, and so in its files. */
export function StampLine({ text, x = 0, y, width }: StampLineProps) {
  return (
    <text x={x} y={y} fontSize={FONT} className="fill-danger font-semibold">
      {linesOf(text, width).map((line, index) => (
        <tspan key={line} x={x} y={y + FONT + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How much room it takes, in pixels. */
export function stampHeight(text: string, width: number): number {
  return linesOf(text, width).length * LINE + 4;
}

function linesOf(text: string, width: number): string[] {
  return labelLines(text, width, FONT, 4);
}
