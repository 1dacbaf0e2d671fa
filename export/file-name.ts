import type { Locale } from "#lib/locales.ts";

/** Characters that no file name may hold on Windows, macOS or Linux, or that end a shell word. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*'`$&;#%{}[\]~!^]+/gu;
const MAX_TITLE_CHARACTERS = 60;

/**
 * The name of a workshop's file: `WS-2026-11-20_Cool-streets_zh-Hans.pdf`. Letters of any script
 * are kept; spaces and what some system forbids become hyphens.
 *
 * @param date milliseconds since 1970; the day is the server's.
 */
export function planFileName(title: string, date: number, locale: Locale, ending: string): string {
  const day = new Date(date);
  const pad = (number: number) => String(number).padStart(2, "0");
  const iso = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  return [`WS-${iso}`, safeTitle(title), locale].filter((part) => part !== "").join("_") + ending;
}

function safeTitle(title: string): string {
  const short = [...title.normalize("NFC").replace(UNSAFE, " ")].slice(0, MAX_TITLE_CHARACTERS);
  return short
    .join("")
    .trim()
    .replace(/[\s.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * The header that makes a browser save a file under a name (RFC 6266), with the name in UTF-8
 * (RFC 8187) and a plain one for programs that know only ASCII.
 */
export function attachment(fileName: string): string {
  return `attachment; ${named(fileName)}`;
}

/** The same for what a browser may show in place; the name is for whoever saves it then. */
export function inline(fileName: string): string {
  return `inline; ${named(fileName)}`;
}

function named(fileName: string): string {
  const ascii = fileName
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "")
    .replace(/[-_]*_[-_]*/g, "_");
  const utf8 = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
