import type { Locale } from "#lib/locales.ts";

/** Characters that no file name may hold on Windows, macOS or Linux, or that end a shell word. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*'`$&;#%{}[\]~!^]+/gu;
const MAX_TITLE_CHARACTERS = 60;

/**
 * The name of a workshop's file: `WS-2026-11-20_Cool-streets_zh-Hans.pdf`. Letters of any script
 * are kept; spaces and what some system forbids become hyphens.
 *
 * @param day as in `2026-11-20`.
 */
export function workshopFileName(
  title: string,
  day: string,
  locale: Locale,
  ending: string,
): string {
  return [`WS-${day}`, safeTitle(title), locale].filter((part) => part !== "").join("_") + ending;
}

function safeTitle(title: string): string {
  const short = [...title.normalize("NFC").replace(UNSAFE, " ")].slice(0, MAX_TITLE_CHARACTERS);
  return short
    .join("")
    .trim()
    .replace(/[\s.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
