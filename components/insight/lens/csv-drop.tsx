"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";

/** Takes a table's file, chosen or dropped. */
export function CsvDrop({ onFile }: Readonly<{ onFile(file: File): void }>) {
  const t = useTranslations("insight-lens.choose");
  const id = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    // Else the browser leaves the page and shows the file.
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex cursor-pointer flex-col items-center justify-center gap-2 rounded-card border-2 border-dashed px-6 py-6 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${isOver ? "border-green bg-green-soft" : "border-line-strong hover:border-ink"}`}
    >
      <FileUp aria-hidden="true" size={28} className="text-green" />
      <span className="font-semibold">{t("file")}</span>
      <span className="text-sm text-ink-soft">{t("drop")}</span>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        className="sr-only"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file again, mended meanwhile, is news too.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
