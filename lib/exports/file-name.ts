import type { ExportWish } from "./export-wish.ts";
import { insightPapers } from "./insight-paper.ts";

/** Characters that no file name may hold on Windows, macOS or Linux, or that end a shell word. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*'`$&;#%{}[\]~!^]+/gu;
const MAX_TITLE_CHARACTERS = 60;
/** In UTF-8: most systems take 255 for a name, of which the rest needs less than 70. */
const MAX_TITLE_BYTES = 180;

/** What of a wish is seen in a file's name. */
type Named = Pick<ExportWish, "file" | "locale"> &
  Partial<Pick<ExportWish, "second" | "profile" | "cartridge" | "reader" | "about">>;

/**
 * The name of a workshop's file: `WS-2026-11-20_Cool-streets_zh-Hans.pdf`. Letters of any script
 * are kept; spaces and what some system forbids become hyphens. Papers of other profiles, in two
 * languages, of another version or for other readers say so, so that none takes another's place:
 * `WS-2026-11-20_Cool-streets_jiao-an_zh-Hans_en.pdf`.
 *
 * @param of the workshop's title, for a board with its team's name; `day` as in `2026-11-20`.
 */
export function exportFileName(
  wish: Named,
  { title, day }: Readonly<{ title: string; day: string }>,
): string {
  const { file, locale, second } = wish;
  const isPlan = file.startsWith("lesson-plan.");
  const other = isPlan && second !== locale ? second : null;
  const parts = [`WS-${day}`, safeTitle(title), variantOf(wish), locale, other];
  return parts.filter(Boolean).join("_") + file.slice(file.lastIndexOf("."));
}

/**
 * The name of a chart's file: `WS-2026-11-20_Cool-streets_coverage_zh-Hans.svg`.
 *
 * @param chart which chart, in ASCII.
 * @param ending as in `svg`.
 */
export function chartFileName(
  { chart, ending, locale }: Readonly<{ chart: string; ending: string; locale: string }>,
  { title, day }: Readonly<{ title: string; day: string }>,
): string {
  return `${[`WS-${day}`, safeTitle(title), chart, locale].filter(Boolean).join("_")}.${ending}`;
}

/** What makes it another file than most want; empty if nothing does. */
function variantOf({ file, profile, cartridge, reader, about }: Named): string {
  const isPlan = file.startsWith("lesson-plan.");
  const paper = insightPapers.find((one) => file.startsWith(`${one}.`));
  if (paper) return [paper, about?.scope].filter(Boolean).join("-");
  const variants = [
    isPlan && profile !== "lesson-plan" && profile,
    file === "lesson-plan.imscc" && cartridge === "1.3" && "cc-1-3",
    file === "workshop.zip" && reader === "others" && "for-others",
  ];
  return variants.filter(Boolean).join("_");
}

function safeTitle(title: string): string {
  const short = [...title.normalize("NFC").replace(UNSAFE, " ")].slice(0, MAX_TITLE_CHARACTERS);
  const encoder = new TextEncoder();
  while (encoder.encode(short.join("")).length > MAX_TITLE_BYTES) short.pop();
  return short
    .join("")
    .trim()
    .replace(/[\s.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
