import { useTranslations } from "next-intl";
import { seriesInk } from "#components/insight/chart/ink.ts";
import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

const FONT = 14;
const LINE = 19;
const BAR = 12;
/** Enough for six sectors with long names on a phone: the last one, which emits, matters most. */
const MOST_LINES = 9;

type Entry = Readonly<{
  /** From what is bought to where it is emitted; empty for all other chains. */
  sectors: readonly number[];
  value: number;
  share: number;
}>;

type PathDrawingProps = Readonly<{
  title: string;
  entries: readonly Entry[];
  words: LensWords;
  width: number;
}>;

/** Chains below each other, each in words over a bar as long as what it carries. */
export function PathDrawing({ title, entries, words, width }: PathDrawingProps) {
  const t = useTranslations("insight-lens.paths");
  const most = Math.max(0, ...entries.map(({ value }) => value));
  let y = 0;
  const rows = entries.map((entry) => {
    const name = nameOf(entry.sectors);
    const amount = `${words.number(entry.value)} · ${words.share(entry.share)}`;
    const lines = labelLines(name, width, FONT, MOST_LINES);
    const at = y;
    y += lines.length * LINE + BAR + 18;
    return { entry, lines, amount, y: at, bar: at + lines.length * LINE };
  });
  const room = width - Math.max(0, ...rows.map(({ amount }) => labelWidth(amount, FONT))) - 10;
  const whole = y + stampHeight(words.stamp, width);

  function nameOf(sectors: readonly number[]): string {
    if (sectors.length === 0) return t("rest");
    if (sectors.length === 1) return `${words.sector(sectors[0] ?? 0)} (${t("own")})`;
    return sectors.map(words.sector).join(" ← ");
  }

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
      {rows.map(({ entry, lines, amount, y: top, bar }) => {
        const length = most > 0 ? (entry.value / most) * Math.max(40, room) : 0;
        const isRest = entry.sectors.length === 0;
        return (
          <g key={entry.sectors.join(" ") || "rest"}>
            <text fontSize={FONT} className={isRest ? "fill-ink-soft" : "fill-ink"}>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
                <tspan key={index} x={0} y={top + 14 + index * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            <rect
              x={0}
              y={bar}
              width={Math.max(1, length)}
              height={BAR}
              className={isRest ? "fill-slate" : seriesInk(1).fill}
              fillOpacity={isRest ? 0.5 : 1}
            />
            <text
              x={length + 8}
              y={bar + 11}
              fontSize={FONT}
              className="fill-ink-soft tabular-nums"
            >
              {amount}
            </text>
          </g>
        );
      })}
      <StampLine text={words.stamp} y={y} width={width} />
    </svg>
  );
}
