import { seriesInk } from "#components/insight/chart/ink.ts";
import { teamColour } from "#components/ui/team-colours.ts";
import { markPath } from "#lib/insight/chart/mark-path.ts";

/** A team's mark and its line, as they are in the chart. */
export function TeamInk({ index }: Readonly<{ index: number }>) {
  const { dash, mark } = seriesInk(index);
  return (
    <svg
      aria-hidden="true"
      width={64}
      height={16}
      viewBox="0 0 64 16"
      className="shrink-0 fill-none"
    >
      <path d="M20 8H64" className="stroke-ink-soft" strokeWidth={2} strokeDasharray={dash} />
      <path
        d={markPath(mark, 6)}
        transform="translate(8 8)"
        fillRule="evenodd"
        style={{ fill: teamColour(index).background }}
        className="stroke-ink"
        strokeWidth={0.75}
      />
    </svg>
  );
}
