import type { PatternId } from "./ink.ts";

/**
 * Patterns to lay over an area of a series, so that it can be told from its neighbours without
 * colour. Put it into a chart's `<svg>`; lay a second shape over the area, filled by
 * {@link patternFill}.
 *
 * @param id one for each chart on the page, as `useId()` gives it.
 */
export function ChartPatterns({ id }: Readonly<{ id: string }>) {
  const looks = "stroke-surface fill-none";
  const square = { width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return (
    <defs>
      <pattern id={`${id}-diagonal`} {...square}>
        <path d="M0 8 8 0M-2 2 2-2M6 10 10 6" className={looks} strokeWidth={1.5} />
      </pattern>
      <pattern id={`${id}-counter`} {...square}>
        <path d="M0 0 8 8M-2 6 2 10M6-2 10 2" className={looks} strokeWidth={1.5} />
      </pattern>
      <pattern id={`${id}-dots`} {...square}>
        <circle cx={4} cy={4} r={1.6} className="fill-surface" />
      </pattern>
      <pattern id={`${id}-bars`} {...square}>
        <path d="M0 4H8" className={looks} strokeWidth={1.5} />
      </pattern>
      <pattern id={`${id}-grid`} {...square}>
        <path d="M0 4H8M4 0V8" className={looks} strokeWidth={1.2} />
      </pattern>
    </defs>
  );
}

/** The `fill` of what is laid over an area; nothing for a plain one. */
export function patternFill(id: string, pattern: PatternId): string {
  return pattern === "solid" ? "none" : `url(#${id}-${pattern})`;
}
