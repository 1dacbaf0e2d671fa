import type { TableTwin } from "#components/insight/chart/chart-frame.tsx";
import type { CarbonReceipt, ReceiptInput } from "#lib/insight/receipt/carbon-receipt.ts";
import type { Range } from "#lib/insight/receipt/range.ts";

type Head = Readonly<Record<"line" | "low" | "mid" | "high" | "unit", string>>;

export type ReceiptWords = Readonly<{
  caption: string;
  head: Head;
  lines: Readonly<
    Record<"data" | "devices" | "total" | "grid" | "watts" | "people" | "minutes" | "bytes", string>
  >;
  unit: Readonly<Record<"grams" | "gramsPerKwh" | "watts" | "minutes" | "bytes", string>>;
}>;

/** Lines of a receipt that are shown: without bytes that nobody metered. */
export function shownLines(receipt: CarbonReceipt, isMetered: boolean): CarbonReceipt["lines"] {
  return receipt.lines.filter(({ id }) => isMetered || id !== "data");
}

/** The receipt with all it was computed from. */
export function receiptRows(
  receipt: CarbonReceipt,
  input: ReceiptInput,
  isMetered: boolean,
  { caption, head, lines, unit }: ReceiptWords,
): TableTwin {
  const range = (name: string, { low, mid, high }: Range, of: string) => [name, low, mid, high, of];
  const plain = (name: string, amount: number, of: string) => [name, "", amount, "", of];
  return {
    caption,
    head: [head.line, head.low, head.mid, head.high, head.unit],
    rows: [
      ...shownLines(receipt, isMetered).map(({ id, grams }) => range(lines[id], grams, unit.grams)),
      range(lines.total, receipt.total, unit.grams),
      range(lines.grid, receipt.method.intensity, unit.gramsPerKwh),
      range(lines.watts, input.watts, unit.watts),
      plain(lines.people, input.people, ""),
      plain(lines.minutes, input.minutes, unit.minutes),
      ...(isMetered ? [plain(lines.bytes, input.bytes, unit.bytes)] : []),
    ],
  };
}

/** Ways that were not travelled, each with what it stands for, and the sum of those counted. */
export function travelRows(
  input: Pick<ReceiptInput, "trips" | "travelFactors">,
  total: Range | null,
  words: Readonly<{
    caption: string;
    head: Head & Readonly<Record<"km" | "source", string>>;
    total: string;
    grams: string;
    noFactor: string;
    mode(id: string): string;
  }>,
): TableTwin {
  const { head } = words;
  const rows = input.trips.map(({ mode, km }) => {
    const factor = input.travelFactors.find((each) => each.mode === mode);
    if (!factor) return [words.mode(mode), km, "", "", "", words.grams, words.noFactor];
    const { low, mid, high } = factor.gramsPerKm;
    const source = [factor.source, factor.date].filter(Boolean).join(", ");
    return [words.mode(mode), km, low * km, mid * km, high * km, words.grams, source];
  });
  const sum = total ? [[words.total, "", total.low, total.mid, total.high, words.grams, ""]] : [];
  return {
    caption: words.caption,
    head: [head.line, head.km, head.low, head.mid, head.high, head.unit, head.source],
    rows: [...rows, ...sum],
  };
}
