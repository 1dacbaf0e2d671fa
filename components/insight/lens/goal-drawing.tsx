import { seriesInk } from "#components/insight/chart/ink.ts";
import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import { markPath } from "#lib/insight/chart/mark-path.ts";
import type { Trajectory } from "#lib/insight/lens/trajectory.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

const FONT = 13;
const HEIGHT = 260;
const TOP = 60;

type GoalDrawingProps = Readonly<{
  line: Trajectory;
  base: number;
  after: number;
  /** Above the line at its end; below it: negative. */
  gap: number;
  width: number;
  title: string;
  names: Readonly<Record<"line" | "base" | "after", string>>;
  words: LensWords;
}>;

/** The line down over the years, the point it begins at, and the point the levers lead to. */
export function GoalDrawing(props: GoalDrawingProps) {
  const { line, base, after, gap, width, title, names, words } = props;
  const { points } = line;
  const most = Math.max(base, after, 1e-12) * 1.05;
  const left = labelWidth(words.number(most), FONT) + 14;
  const right = width - 16;
  const bottom = TOP + HEIGHT;
  const xOf = (index: number) => left + ((right - left) * index) / Math.max(1, points.length - 1);
  const yOf = (value: number) => bottom - (HEIGHT * value) / most;
  const last = points.length - 1;
  const goal = points.map(({ emissions }, index) => `${xOf(index)} ${yOf(emissions)}`).join("L");
  const foot = bottom + 34;
  const whole = foot + stampHeight(words.stamp, width);
  const marks = [
    { key: "line", name: names.line, ink: seriesInk(1) },
    { key: "base", name: names.base, ink: seriesInk(0) },
    { key: "after", name: names.after, ink: seriesInk(2) },
  ] as const;

  return (
    <svg
      data-chart
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      className="block print:h-auto print:max-w-full"
    >
      <Key marks={marks} width={width} />
      <Axes {...{ left, right, bottom, most, yOf, words }} />
      {yearsShown(points.length, right - left).map((index) => (
        <text
          key={index}
          x={xOf(index)}
          y={bottom + 20}
          fontSize={FONT}
          textAnchor={index === 0 ? "start" : index === last ? "end" : "middle"}
          className="fill-ink-soft tabular-nums"
        >
          {points[index]?.year}
        </text>
      ))}
      <path
        d={`M${goal}`}
        className="fill-none stroke-digital"
        strokeWidth={3}
        strokeDasharray="8 4"
      />
      <path
        d={`M${xOf(0)} ${yOf(base)}L${xOf(last)} ${yOf(after)}`}
        className="fill-none stroke-warm"
        strokeWidth={1.5}
        strokeDasharray="2 4"
      />
      {Math.abs(gap) > 0 && (
        <path
          d={`M${xOf(last)} ${yOf(after)}V${yOf(after - gap)}`}
          className={`fill-none ${gap > 0 ? "stroke-danger" : "stroke-green"}`}
          strokeWidth={3}
        />
      )}
      <path
        d={markPath("circle", 7)}
        transform={`translate(${xOf(0)} ${yOf(base)})`}
        className="fill-green stroke-surface"
        strokeWidth={2}
      />
      <path
        d={markPath("diamond", 8)}
        transform={`translate(${xOf(last)} ${yOf(after)})`}
        className="fill-warm stroke-surface"
        strokeWidth={2}
      />
      <text x={xOf(0) + 12} y={yOf(base) - 10} fontSize={FONT} className="fill-ink font-semibold">
        {words.number(base)}
      </text>
      <text
        x={xOf(last) - 12}
        y={yOf(after) - 12}
        fontSize={FONT}
        textAnchor="end"
        className="fill-ink font-semibold"
      >
        {words.number(after)}
      </text>
      <StampLine text={words.stamp} y={foot} width={width} />
    </svg>
  );
}

/** As many years as there is room for, the first and the last among them. */
function yearsShown(count: number, room: number): number[] {
  const most = Math.max(2, Math.floor(room / 64));
  const step = Math.max(1, Math.ceil((count - 1) / (most - 1)));
  const shown = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % step === 0 && (index === 0 || count - 1 - index >= step / 2),
  );
  return shown.includes(count - 1) ? shown : [...shown, count - 1];
}

type AxesProps = Readonly<{
  left: number;
  right: number;
  bottom: number;
  most: number;
  yOf(value: number): number;
  words: LensWords;
}>;

function Axes({ left, right, bottom, most, yOf, words }: AxesProps) {
  const values = [0, 0.25, 0.5, 0.75, 1].map((part) => (part * most) / 1.05);
  return (
    <g fontSize={FONT}>
      {values.map((value) => (
        <g key={value}>
          <path
            d={`M${left} ${yOf(value)}H${right}`}
            className={value === 0 ? "stroke-line-strong" : "stroke-line"}
          />
          <text
            x={left - 8}
            y={Math.min(bottom, yOf(value)) + 4}
            textAnchor="end"
            className="fill-ink-soft tabular-nums"
          >
            {words.number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

type KeyProps = Readonly<{
  marks: readonly Readonly<{
    key: "line" | "base" | "after";
    name: string;
    ink: ReturnType<typeof seriesInk>;
  }>[];
  width: number;
}>;

/** What is what; below each other where it is narrow. */
function Key({ marks, width }: KeyProps) {
  let [x, y] = [0, 0];
  const placed = marks.map((mark) => {
    const wide = 28 + labelWidth(mark.name, FONT) + 16;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 19];
    const at = { x, y };
    x += wide;
    return { ...mark, ...at };
  });

  return (
    <g fontSize={FONT}>
      {placed.map(({ key, name, ink, x: left, y: top }) => (
        <g key={key} transform={`translate(${left} ${top})`}>
          {key === "line" ? (
            <path d="M0 9h22" className="stroke-digital" strokeWidth={3} strokeDasharray="8 4" />
          ) : (
            <path
              d={markPath(ink.mark, 6)}
              transform="translate(11 9)"
              className={`${ink.fill} stroke-none`}
            />
          )}
          <text x={28} y={14} className="fill-ink">
            {labelLines(name, width - 28, FONT, 1)[0]}
          </text>
        </g>
      ))}
    </g>
  );
}
