/** How figures of one table are said in a language: digits that mean nothing are left out. */
export type NumberText = Readonly<{
  /** Four digits, without its unit. */
  number(value: number): string;
  /** With the table's unit. */
  amount(value: number): string;
  /** Of 1: `48.6%`. */
  share(value: number): string;
  /** With its sign: `−12.3%`. */
  change(share: number): string;
}>;

/** From here on figures are too long for a chart: `121.5M`, `1.2 亿`. */
const COMPACT_FROM = 1e7;

/** @param unit what emissions are counted in; empty if nobody said. */
export function numberText(locale: string, unit: string): NumberText {
  const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const compact = new Intl.NumberFormat(locale, {
    ...{ maximumSignificantDigits: 4, notation: "compact" },
  });
  const percent = { style: "percent", maximumFractionDigits: 1 } as const;
  const shares = new Intl.NumberFormat(locale, percent);
  const changes = new Intl.NumberFormat(locale, { ...percent, signDisplay: "exceptZero" });
  const number = (value: number) =>
    (Math.abs(value) < COMPACT_FROM ? plain : compact).format(value);
  return {
    number,
    amount: (value) => (unit === "" ? number(value) : `${number(value)} ${unit}`),
    share: (value) => shares.format(value),
    // With a minus sign and not a hyphen.
    change: (value) => changes.format(value).replace("-", "−"),
  };
}
