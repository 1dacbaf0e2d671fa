/**
 * A time a text names, in quarters since the year 0, first and last included: the third quarter
 * of 2027 is `2027 * 4 + 2`.
 */
export type TimeSpan = Readonly<{ from: number; to: number }>;

const YEAR = "(20\\d\\d)";
/** A quarter, a half or a month after a year or before it. */
const PART = "(?:q([1-4])|h([12])|第?([一二三四1-4])季度?|(上|下)半年|(1[0-2]|0?[1-9])月(?:份)?)";
const TO = "(?:\\s*(?:[-–—~至到]|to|until)\\s*)";
/** Not a part of a longer number, of a name such as ISO 2030-1, or of an amount. */
const BEFORE =
  "(?<![\\p{L}\\p{N}][.\\-/]?|[\\p{L}]\\s?[.:/]|[.,]\\d*|\\b(?:iso|iec|en|etsi|ieee|gb/t)\\s)";
const AFTER =
  "(?!\\d|[.,]\\d|\\s*(?:%|t\\b|tons?\\b|tonnes?\\b|kg\\b|g\\b|[kmgt]?wh?\\b|eur\\b|usd\\b|people\\b|吨|噸|公斤|千克|度电|度電|元|人|家|个|個|台|座|辆|輛|次))";
const ONE = `(?:${PART}\\s*(?:of\\s*)?${YEAR}\\s*年?|${YEAR}\\s*年?(?:\\s*[-/]?\\s*${PART})?)`;
const TIME = new RegExp(`${ONE}(?:${TO}${ONE})?`, "giu");
const CHINESE_DIGITS = "〇一二三四五六七八九";

/**
 * The first time a text names, as a year, quarter, half or (Chinese) month, or from one to
 * another; `undefined` if it names none. In English and both Chinese scripts.
 */
export function timeSpanIn(text: string): TimeSpan | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    // Years written in Chinese digits: 二〇三〇年, also with a zero of another kind.
    .replace(/二[〇○零一二三四五六七八九]{3}(?=年)/gu, (year) =>
      [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(""),
    );
  for (const match of plain.matchAll(TIME)) {
    const end = match.index + match[0].length;
    if (!isAlone(plain, match.index, end)) continue;
    const first = spanOf(match.slice(1, 13));
    const second = spanOf(match.slice(13, 25)) ?? first;
    if (first && second) return { from: first.from, to: Math.max(first.to, second.to) };
  }
  return undefined;
}

const BEFORE_TIME = new RegExp(`${BEFORE}$`, "u");
const AFTER_TIME = new RegExp(`^${AFTER}`, "u");

function isAlone(text: string, start: number, end: number): boolean {
  return (
    BEFORE_TIME.test(text.slice(Math.max(0, start - 12), start)) && AFTER_TIME.test(text.slice(end))
  );
}

/** Groups of {@link ONE}: part, year, year, part. */
function spanOf(groups: readonly (string | undefined)[]): TimeSpan | undefined {
  const year = groups[5] ?? groups[6];
  if (year === undefined) return undefined;
  const [first, last] = quartersOf(groups[5] === undefined ? groups.slice(7) : groups.slice(0, 5));
  return { from: Number(year) * 4 + first, to: Number(year) * 4 + last };
}

function quartersOf([quarter, half, season, halfYear, month]: readonly (string | undefined)[]) {
  const one = (at: number) => [at, at] as const;
  if (quarter !== undefined) return one(Number(quarter) - 1);
  if (season !== undefined)
    return one("一二三四".indexOf(season) + 1 ? "一二三四".indexOf(season) : Number(season) - 1);
  if (month !== undefined) return one(Math.floor((Number(month) - 1) / 3));
  if (half === "1" || halfYear === "上") return [0, 1] as const;
  if (half === "2" || halfYear === "下") return [2, 3] as const;
  return [0, 3] as const;
}
