import type { Locale } from "#lib/locales.ts";
import { scriptPairs } from "#lib/script-pairs.ts";

const characters = [...scriptPairs];
const simplified = new Set(characters.filter((_, index) => index % 2 === 0));
const traditional = new Set(characters.filter((_, index) => index % 2 === 1));

/** Words a reader in Taiwan would stumble over, and what stands there instead. */
const otherUsage = new Map([
  ["信息", "資訊"],
  ["軟件", "軟體"],
  ["屏幕", "螢幕"],
  ["視頻", "影片"],
  ["鏈接", "連結"],
  ["服務器", "伺服器"],
  ["默認", "預設"],
  ["打印", "列印"],
  ["數字化", "數位化"],
]);

/** Languages name themselves in their own script, whatever the script around them. */
const ownNames = /简体中文|繁體中文|简体|繁體/g;

/** Finds what does not belong to a Chinese text: characters of the other script, foreign usage. */
export function chineseProblems(locale: Locale, text: string): string[] {
  if (locale === "en") return [];
  const own = text.replaceAll(ownNames, "");
  const wrong = locale === "zh-Hans" ? traditional : simplified;
  const name = locale === "zh-Hans" ? "traditional" : "simplified";
  const problems = [...new Set(own)]
    .filter((character) => wrong.has(character))
    .map((character) => `has the ${name} character ${character}`);
  if (locale === "zh-Hans") return problems;
  for (const [found, better] of otherUsage) {
    if (own.includes(found)) problems.push(`says ${found}; write ${better}`);
  }
  return problems;
}
