"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { useFaultText } from "./use-fault-text.ts";
import type { TableFile } from "./use-table-file.ts";

/** Faults told one by one; whoever has more begins with these. */
const MOST = 30;

type TableFaultsProps = Readonly<{
  file: Extract<TableFile, { state: "refused" | "unreadable" }>;
}>;

/** Why a file was not taken: where, and what is wrong there. */
export function TableFaults({ file }: TableFaultsProps) {
  const t = useTranslations("insight-lens.faulty");
  const faultText = useFaultText();
  const title = t("title", { name: file.name });
  if (file.state === "unreadable") {
    return (
      <Notice tone="danger" title={title}>
        {t("unreadable")}
      </Notice>
    );
  }

  const { faults } = file.reading;
  const shown = faults.slice(0, MOST);
  return (
    <div className="flex flex-col gap-2">
      <Notice tone="danger" title={title}>
        {t("count", { count: faults.length })}
      </Notice>
      <ul
        aria-label={t("list")}
        className="flex list-disc flex-col gap-1 rounded-control border border-line bg-paper py-3 ps-8 pe-4"
      >
        {shown.map((fault) => (
          <li
            key={`${fault.row} ${fault.column} ${fault.code} ${fault.value}`}
            className="break-words"
          >
            {faultText(fault)}
          </li>
        ))}
      </ul>
      {faults.length > shown.length && (
        <p className="text-ink-soft">{t("more", { count: faults.length - shown.length })}</p>
      )}
    </div>
  );
}
