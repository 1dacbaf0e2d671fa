import { workshopFileName } from "#lib/exports/file-name.ts";
import type { Locale } from "#lib/locales.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

type ChartFile = Readonly<{
  workshop: Pick<PublicState, "title">;
  /** Which chart, in ASCII: `coverage`. */
  file: string;
  locale: string;
  ending: "svg" | "png" | "csv" | "docx";
  /** As in `2026-11-20`; today, where the viewer is, if left out. */
  day?: string;
}>;

/** What a chart's file is called: `WS-2026-11-20_Cool-streets_zh-Hans_coverage.svg`. */
export function fileNameOf({ workshop, file, locale, ending, day = today() }: ChartFile): string {
  return workshopFileName(workshop.title, day, locale as Locale, `_${file}.${ending}`);
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
