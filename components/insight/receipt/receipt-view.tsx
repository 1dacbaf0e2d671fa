"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useInsight } from "#components/insight/insight-context.ts";
import { KeptDamage } from "#components/insight/kept-damage.tsx";
import { useKept } from "#components/insight/use-kept.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { CarbonReceipt, ReceiptInput } from "#lib/insight/receipt/carbon-receipt.ts";
import { workshopInput } from "#lib/insight/receipt/receipt-input.ts";
import { MethodCard } from "./method-card.tsx";
import { RangeChart } from "./range-chart.tsx";
import { type ReceiptWords, receiptRows, shownLines, travelRows } from "./receipt-rows.ts";
import { SetupForm } from "./setup-form.tsx";
import { TravelForm } from "./travel-form.tsx";
import { useMeter } from "./use-meter.ts";
import { useReceipts } from "./use-receipt.ts";

/** What the workshop itself emitted, as a range; beside it, travel that it made needless. */
export function ReceiptView() {
  const t = useTranslations("insight-receipt");
  const problemText = useProblemText();
  const { workshop, me } = useInsight();
  const { value: kept, change, status, failure } = useKept("receipt");
  const receipts = useReceipts();
  const meter = useMeter();
  const assumed = t("assumed");
  const { input, isMetered, minutesFrom, unentered, isEmpty } = useMemo(() => {
    const people = workshop.members.length;
    return workshopInput({ workshop, people, kept, meter, now: Date.now(), assumed });
  }, [workshop, kept, meter, assumed]);
  const receipt = useMemo(() => receipts?.carbonReceipt(input), [receipts, input]);
  const save = (next: (value: typeof kept) => typeof kept) => void change(next);

  if (status === "loading" || !receipt) return <Spinner label={t("loading")} />;
  return (
    <>
      <KeptDamage part="receipt" />
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <Notice tone="warning" title={t("screening")}>
        {t("screeningText")}
      </Notice>
      {isEmpty ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <Emissions {...{ receipt, input, isMetered }} />
      )}
      <Travel {...{ receipt, input }} />
      {me.role === "facilitator" && (
        <section className="flex flex-col gap-6 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 print:hidden">
          <h2 className="text-xl leading-snug">{t("enter")}</h2>
          <SetupForm kept={kept} minutes={unentered} save={save} />
          <h3 className="border-t border-line pt-5 text-lg font-semibold">{t("travel.title")}</h3>
          <TravelForm kept={kept} save={save} />
        </section>
      )}
      <MethodCard {...{ receipt, input, isMetered, minutesFrom }} />
    </>
  );
}

type ReceiptProps = Readonly<{ receipt: CarbonReceipt; input: ReceiptInput }>;

function Emissions({ receipt, input, isMetered }: ReceiptProps & Readonly<{ isMetered: boolean }>) {
  const t = useTranslations("insight-receipt");
  const words = useReceiptWords();
  const rows = [
    ...shownLines(receipt, isMetered).map(({ id, grams }) => ({
      ...{ id, grams, name: words.lines[id] },
    })),
    { id: "total", grams: receipt.total, name: words.lines.total, isSum: true },
  ];
  return (
    <ChartFrame
      title={t("chart.title")}
      hint={t("chart.hint")}
      file="carbon-receipt"
      table={receiptRows(receipt, input, isMetered, words)}
      basis={
        <>
          <p>{t("basis.devices")}</p>
          <p>{isMetered ? t("basis.data") : t("method.notes.bytes-not-metered")}</p>
          <p>{t("basis.range")}</p>
        </>
      }
    >
      <RangeChart label={t("chart.title")} rows={rows} />
    </ChartFrame>
  );
}

function Travel({ receipt, input }: ReceiptProps) {
  const t = useTranslations("insight-receipt");
  const { head } = useReceiptWords();
  const { grams, leftOut } = receipt.travel;
  if (input.trips.length === 0) return null;
  const table = travelRows(input, grams, {
    caption: t("travel.chart"),
    head: { ...head, km: t("travel.allKm"), source: t("travel.source") },
    total: t("travel.sum"),
    grams: t("unit.grams"),
    noFactor: t("travel.noFactor"),
    mode: (id) => t(`travel.modes.${id as "train"}`),
  });
  return (
    <ChartFrame
      title={t("travel.chart")}
      hint={t("travel.hint")}
      file="travel-avoided"
      table={table}
      basis={<p>{t("basis.travel")}</p>}
    >
      {grams ? (
        <RangeChart
          label={t("travel.chart")}
          rows={[{ id: "sum", name: t("travel.sum"), grams }]}
        />
      ) : (
        <p>{t("travel.none")}</p>
      )}
      {grams && leftOut.length > 0 && <p className="mt-2">{t("travel.leftOut")}</p>}
    </ChartFrame>
  );
}

function useReceiptWords(): ReceiptWords {
  const t = useTranslations("insight-receipt");
  return {
    caption: t("chart.title"),
    head: {
      line: t("head.line"),
      low: t("head.low"),
      mid: t("head.mid"),
      high: t("head.high"),
      unit: t("head.unit"),
    },
    lines: {
      data: t("lines.data"),
      devices: t("lines.devices"),
      total: t("lines.total"),
      grid: t("lines.grid"),
      watts: t("lines.watts"),
      people: t("lines.people"),
      minutes: t("lines.minutes"),
      bytes: t("lines.bytes"),
    },
    unit: {
      grams: t("unit.grams"),
      gramsPerKwh: t("unit.gramsPerKwh"),
      watts: t("unit.watts"),
      minutes: t("unit.minutes"),
      bytes: t("unit.bytes"),
    },
  };
}
