import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import type { KeptReceipt } from "#lib/insight/kept/receipt.ts";
import { type CarbonReceipt, carbonReceipt } from "#lib/insight/receipt/carbon-receipt.ts";
import { countries } from "#lib/insight/receipt/countries.ts";
import { massUnit } from "#lib/insight/receipt/mass-unit.ts";
import type { MeterReport } from "#lib/insight/receipt/meter-report.ts";
import type { Range } from "#lib/insight/receipt/range.ts";
import { workshopInput } from "#lib/insight/receipt/receipt-input.ts";
import type { InsightSection } from "#lib/lesson-plan/insight-slot.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { Locale } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";

/** What a workshop's receipt is made from, beside the workshop. */
export type ReceiptFacts = Readonly<{ kept: KeptReceipt; meter: MeterReport }>;

type Counted = Readonly<{ workshop: Workshop; people: number; facts: ReceiptFacts; now: number }>;

/** The workshop's own receipt, as its page shows it; nothing if nobody had a device on. */
export function receiptSection(
  { workshop, people, facts, now }: Counted,
  words: InsightPaperWords["carbon-receipt"],
  locale: Locale,
): InsightSection | undefined {
  const { kept } = facts;
  const { assumed } = words;
  const { input, isMetered, isEmpty } = workshopInput({ workshop, people, ...facts, now, assumed });
  if (isEmpty) return undefined;
  const receipt = carbonReceipt(input);
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const unit = massUnit(receipt.total.high);
  const cells = ({ low, mid, high }: Range) =>
    [low, mid, high].map((grams) => number.format(grams / unit.grams));
  const figure = { share: 2, align: "end" } as const;
  const lines = receipt.lines.filter(({ id }) => isMetered || id !== "data");
  const { low, high } = input.watts;
  return {
    lead: words.lead,
    tables: [
      {
        id: "lines",
        title: null,
        columns: [
          {
            ...{ id: "line", share: 5, align: "start" },
            name: fillIn(words.unit, { line: words.line, unit: unit.name }),
          },
          { id: "low", name: words.low, ...figure },
          { id: "mid", name: words.mid, ...figure },
          { id: "high", name: words.high, ...figure },
        ],
        rows: [
          ...lines.map(({ id, grams }) => ({ id, cells: [words[id], ...cells(grams)] })),
          { id: "total", tone: "total", cells: [words.total, ...cells(receipt.total)] },
        ],
      },
    ],
    notes: [
      fillIn(words.input, {
        ...{ people, low, high },
        minutes: number.format(input.minutes),
      }),
      ...(kept.watts ? [] : [words.assumed]),
      methodOf(receipt, words, locale),
      receipt.method.sources
        .map(({ name, date, licence }) =>
          fillIn(words.source, { name, date: date ?? words.undated, licence }),
        )
        .join(" · "),
    ],
  };
}

function methodOf(
  { method }: CarbonReceipt,
  words: InsightPaperWords["carbon-receipt"],
  locale: Locale,
): string {
  const country = countries.find(({ alpha3 }) => alpha3 === method.area);
  const named = new Intl.DisplayNames(locale, { type: "region" });
  const area = country ? (named.of(country.alpha2) ?? method.area) : words.world;
  const { low, mid, high } = method.intensity;
  const { name, version, library } = method;
  return fillIn(words.method, { name, version, library, area, low, mid, high });
}
