import { chartFileName } from "#lib/exports/file-name.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type ChartFile = Readonly<{
  workshop: Pick<PublicState, "title">;
  /** Which chart, in ASCII: `coverage`. */
  file: string;
  locale: string;
  ending: "svg" | "png" | "csv";
}>;

/** What a chart's file is called, with the day it is where the viewer is. */
export function fileNameOf({ workshop, file, locale, ending }: ChartFile): string {
  return chartFileName({ chart: file, ending, locale }, { title: workshop.title, day: today() });
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
