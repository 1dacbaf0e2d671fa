"use client";

import { FileDown } from "lucide-react";
import { useLocale } from "next-intl";
import { useInsight } from "#components/insight/insight-context.ts";
import { saveFile } from "#components/plan/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import { csvOf } from "#lib/csv.ts";
import { fileNameOf } from "./chart-file-name.ts";
import type { TableTwin } from "./table-twin.tsx";

type CsvButtonProps = Readonly<{
  table: TableTwin;
  /** What the file is called, as `ChartFrame` has it. */
  file: string;
}>;

/** Takes a table along that has no chart. */
export function CsvButton({ table, file }: CsvButtonProps) {
  const locale = useLocale();
  const { workshop } = useInsight();

  function save() {
    const csv = csvOf([table.head, ...table.rows]);
    const name = fileNameOf({ workshop, file, locale, ending: "csv" });
    saveFile(new Blob([csv], { type: "text/csv" }), name);
  }

  return (
    <Button
      aria-label={`CSV: ${table.caption}`}
      icon={<FileDown aria-hidden="true" size={18} />}
      onPress={save}
      className="print:hidden"
    >
      CSV
    </Button>
  );
}
