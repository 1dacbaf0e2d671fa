"use client";

import { ChartColumn, FileDown, Table2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { saveFile } from "#components/plan/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { csvOf } from "#lib/csv.ts";
import { fileNameOf } from "./chart-file-name.ts";
import { pngFile, svgFile } from "./svg-file.ts";
import { TableOf, type TableTwin } from "./table-twin.tsx";
import { DRAWING, useHasDrawing } from "./use-has-drawing.ts";

export type { TableTwin } from "./table-twin.tsx";

type ChartFrameProps = Readonly<{
  title: string;
  /** One sentence: what to look for. */
  hint?: ReactNode;
  /** What its files are called, such as `coverage`. */
  file: string;
  table: TableTwin;
  /** How it is computed, and what it does not know. */
  basis?: ReactNode;
  /** The chart, best one `<svg>`: it is what the SVG and PNG files show. */
  children: ReactNode;
}>;

/** Around every chart: its name, its table twin, its files, and how it was computed. */
export function ChartFrame({ title, hint, file, table, basis, children }: ChartFrameProps) {
  const t = useTranslations("insight.chart");
  const locale = useLocale();
  const [isTable, setTable] = useState(false);

  return (
    <section
      aria-label={title}
      className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 print:border-0 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 print:break-after-avoid">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="text-xl leading-snug">{title}</h2>
          {hint && <p className="max-w-prose text-ink-soft print:max-w-none">{hint}</p>}
        </div>
        <Button
          aria-pressed={isTable}
          icon={
            isTable ? (
              <ChartColumn aria-hidden="true" size={18} />
            ) : (
              <Table2 aria-hidden="true" size={18} />
            )
          }
          onPress={() => setTable(!isTable)}
          className="print:hidden"
        >
          {isTable ? t("chart") : t("table")}
        </Button>
      </div>
      <Charted {...{ file, title, table, isTable, children }} />
      {isTable && <TableOf table={table} locale={locale} />}
      {basis && (
        <details className="text-sm text-ink-soft">
          <summary className="min-h-11 content-center font-semibold text-green underline underline-offset-4 print:min-h-0 print:list-none print:text-ink print:no-underline">
            {t("basis")}
          </summary>
          <div className="flex max-w-prose flex-col gap-2 pb-2 print:block print:max-w-none print:columns-2 print:gap-8 print:*:mb-2">
            {basis}
          </div>
        </details>
      )}
    </section>
  );
}

type ChartedProps = Pick<ChartFrameProps, "file" | "title" | "table" | "children"> &
  Readonly<{ isTable: boolean }>;

/** The chart and what can be taken along of it. It stays drawn behind its table. */
function Charted({ file, title, table, isTable, children }: ChartedProps) {
  const t = useTranslations("insight.chart");
  const locale = useLocale();
  const { workshop } = useInsight();
  const chart = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);
  const hasDrawing = useHasDrawing(chart);

  function save(content: Blob | string, ending: "svg" | "png" | "csv", type: string) {
    const blob = typeof content === "string" ? new Blob([content], { type }) : content;
    saveFile(blob, fileNameOf({ workshop, file, locale, ending }));
  }

  async function take(ending: "svg" | "png") {
    const drawing = chart.current?.querySelector<SVGSVGElement>(DRAWING);
    if (!drawing) return setFailed(true);
    try {
      if (ending === "svg") save(svgFile(drawing, title), "svg", "image/svg+xml");
      else save(await pngFile(drawing, title), "png", "image/png");
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  const icon = <FileDown aria-hidden="true" size={18} />;
  return (
    <>
      <div
        ref={chart}
        hidden={isTable}
        className="min-w-0 max-w-full overflow-x-auto print:overflow-visible"
      >
        {children}
      </div>
      {isFailed && <Notice tone="danger">{t("noPicture")}</Notice>}
      <fieldset className="m-0 flex flex-wrap items-center gap-2 border-0 p-0 print:hidden">
        <legend className="sr-only">{t("files", { title })}</legend>
        {(hasDrawing ? (["svg", "png"] as const) : []).map((ending) => (
          <Button key={ending} variant="quiet" icon={icon} onPress={() => void take(ending)}>
            {ending.toUpperCase()}
          </Button>
        ))}
        <Button
          variant="quiet"
          icon={icon}
          onPress={() => save(csvOf([table.head, ...table.rows]), "csv", "text/csv")}
        >
          CSV
        </Button>
      </fieldset>
    </>
  );
}
