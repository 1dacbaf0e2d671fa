"use client";

import { Download, FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { buttonLooks } from "#components/ui/button-looks.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { SectorTable } from "#lib/insight/kept/economy.ts";
import { CsvDrop } from "./csv-drop.tsx";
import { FileHints } from "./file-hints.tsx";
import { FileProgress } from "./file-progress.tsx";
import { TableFaults } from "./table-faults.tsx";
import { TablePreview } from "./table-preview.tsx";
import { EXAMPLE_ADDRESS, useTableFile } from "./use-table-file.ts";

type TableChooserProps = Readonly<{
  isFacilitator: boolean;
  isSaving: boolean;
  onKeep(table: SectorTable): void;
  onLook(table: SectorTable): void;
}>;

/** The way to a table: the example or a file, what is wrong with it, and what was read of it. */
export function TableChooser({ isFacilitator, isSaving, onKeep, onLook }: TableChooserProps) {
  const t = useTranslations("insight-lens.choose");
  const source = useTranslations("insight-lens.source");
  const { file, hints, choose, chooseExample, say, discard } = useTableFile();

  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 lg:grid-cols-2">
        <CsvDrop onFile={choose} />
        <div className="flex flex-col items-start gap-2 rounded-card border border-line bg-paper p-4">
          <p className="text-ink-soft">{t("exampleText")}</p>
          <Button
            icon={<FlaskConical aria-hidden="true" size={18} />}
            onPress={() => void chooseExample(source("example"))}
          >
            {t("example")}
          </Button>
          <a href={EXAMPLE_ADDRESS} download className={buttonLooks({ variant: "quiet" })}>
            <Download aria-hidden="true" size={18} />
            {t("template")}
          </a>
        </div>
      </div>
      <FileHints hints={hints} onHints={say} />
      <div aria-live="polite">{file.state === "reading" && <FileProgress {...file} />}</div>
      {file.state === "no-example" && <Notice tone="danger">{t("exampleFailed")}</Notice>}
      {(file.state === "refused" || file.state === "unreadable") && <TableFaults file={file} />}
      {file.state === "read" && (
        <TablePreview
          // Another file, or the same read otherwise: what was typed belongs to the one before.
          key={`${file.name} ${file.table.unit}`}
          {...{ file, isFacilitator, isSaving, onKeep, onLook }}
          onDiscard={discard}
        />
      )}
      {file.state === "none" && <FileForm />}
    </div>
  );
}

/** What a file has to look like, as long as there is none. */
function FileForm() {
  const t = useTranslations("insight-lens.choose");

  return (
    <section className="text-sm text-ink-soft">
      <h3 className="font-semibold text-ink">{t("form")}</h3>
      <ul className="list-disc ps-5">
        <li>{t("formHeads")}</li>
        <li>{t("formOwn")}</li>
        <li>{t("formSaved")}</li>
      </ul>
    </section>
  );
}
