import type { Locale } from "#lib/locales.ts";
import en from "#locales/en/terminal.json" with { type: "json" };
import zhHans from "#locales/zh-Hans/terminal.json" with { type: "json" };
import zhHant from "#locales/zh-Hant/terminal.json" with { type: "json" };

export type TerminalWords = typeof en;

const words: Readonly<Record<Locale, TerminalWords>> = { en, "zh-Hans": zhHans, "zh-Hant": zhHant };

/** What the terminal says, in the language the system is set to (POSIX `LC_ALL`, `LANG`). */
export function terminalWords(
  environment: Readonly<Record<string, string | undefined>>,
): TerminalWords {
  return words[terminalLocale(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG)];
}

function terminalLocale(posix = ""): Locale {
  if (!/^zh/i.test(posix)) return "en";
  return /TW|HK|MO|Hant/i.test(posix) ? "zh-Hant" : "zh-Hans";
}

/** Puts values into `{name}` places. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
