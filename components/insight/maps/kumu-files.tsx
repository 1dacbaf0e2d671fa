"use client";

import { FileDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { fileNameOf } from "#components/insight/chart/chart-file-name.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { saveFile } from "#components/plan/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import { kumuFiles } from "#lib/insight/maps/kumu.ts";
import type { MapNames } from "./use-map-names.ts";

type KumuFilesProps = Readonly<{ graph: MapGraph; names: MapNames; file: string }>;

/** The two tables that Kumu imports. */
export function KumuFiles({ graph, names, file }: KumuFilesProps) {
  const t = useTranslations("insight-maps");
  const locale = useLocale();
  const { workshop } = useInsight();

  function save(table: "elements" | "connections") {
    const content = kumuFiles(graph, names.kumu)[table];
    saveFile(
      new Blob([content], { type: "text/csv" }),
      fileNameOf({ workshop, file: `${file}-kumu-${table}`, locale, ending: "csv" }),
    );
  }

  return (
    <fieldset className="m-0 flex flex-wrap items-center gap-2 border-0 p-0 print:hidden">
      <legend className="sr-only">{t("kumu.files")}</legend>
      <p className="text-sm text-ink-soft">{t("kumu.hint")}</p>
      {(["elements", "connections"] as const).map((table) => (
        <Button
          key={table}
          variant="quiet"
          icon={<FileDown aria-hidden="true" size={18} />}
          onPress={() => save(table)}
        >
          {t(`kumu.${table}`)}
        </Button>
      ))}
    </fieldset>
  );
}
