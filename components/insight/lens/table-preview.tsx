"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { keptTableOf, MAX_UNIT, type SectorTable } from "#lib/insight/kept/economy.ts";
import { encodingName } from "./encoding-name.ts";
import { PreviewTable } from "./preview-table.tsx";
import type { TableFile } from "./use-table-file.ts";

type TablePreviewProps = Readonly<{
  file: Extract<TableFile, { state: "read" }>;
  isFacilitator: boolean;
  isSaving: boolean;
  onKeep(table: SectorTable): void;
  onLook(table: SectorTable): void;
  onDiscard(): void;
}>;

const separatorNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

/** What was read of a file, before anything is changed by it. */
export function TablePreview(props: TablePreviewProps) {
  const { file, isFacilitator, isSaving, onKeep, onLook, onDiscard } = props;
  const t = useTranslations("insight-lens.preview");
  const source = useTranslations("insight-lens.source");
  const [unit, setUnit] = useState(file.table.unit);
  const { table: sheet, economy } = file.reading;
  const table = { ...file.table, unit: unit.trim() };
  const fits = useMemo(() => keptTableOf(file.table) !== undefined, [file.table]);
  const heading = t("heading", { name: file.name });

  return (
    <section
      aria-label={heading}
      className="flex flex-col gap-3 rounded-card border-2 border-green bg-paper p-4"
    >
      <div role="status">
        <h3 className="text-lg leading-snug break-words">{heading}</h3>
        <p className="text-ink-soft">
          {t("facts", {
            sectors: economy.sectors.length,
            encoding: encodingName(sheet.encoding),
            separator: t(`separators.${separatorNames[sheet.separator]}`),
          })}
        </p>
      </div>
      {sheet.alternatives.length > 0 && (
        <Notice tone="warning">
          {t("doubt", { encodings: sheet.alternatives.map(encodingName).join(" / ") })}
        </Notice>
      )}
      <PreviewTable economy={economy} caption={heading} />
      <TextField
        label={t("unit")}
        description={t("unitText")}
        value={unit}
        onChange={setUnit}
        maxLength={MAX_UNIT}
        className="max-w-sm"
      />
      {isFacilitator && !fits && <Notice tone="info">{source("tooLarge")}</Notice>}
      <div className="flex flex-wrap gap-2">
        {isFacilitator && fits && (
          <Button variant="primary" isPending={isSaving} onPress={() => onKeep(table)}>
            {t("keep")}
          </Button>
        )}
        <Button
          variant={isFacilitator && fits ? "secondary" : "primary"}
          onPress={() => onLook(table)}
        >
          {t("look")}
        </Button>
        <Button variant="quiet" onPress={onDiscard}>
          {t("discard")}
        </Button>
      </div>
    </section>
  );
}
