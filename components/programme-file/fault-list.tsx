"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { FileFault } from "#lib/workshop/agenda-faults.ts";
import { useFileFaultText } from "./use-fault-text.ts";

/** More would not be read. */
const MAX_SHOWN = 8;

type FaultListProps = Readonly<{
  title: string;
  faults: readonly FileFault[];
  /** The largest file there may be. */
  maxBytes: number;
}>;

/** What is wrong with an agenda, where it is. */
export function FaultList({ title, faults, maxBytes }: FaultListProps) {
  const t = useTranslations("programme-file");
  const text = useFileFaultText(maxBytes);
  const more = faults.length - MAX_SHOWN;

  return (
    <Notice tone="danger" title={title}>
      <ul className="list-disc ps-5">
        {faults.slice(0, MAX_SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{text(fault)}</li>
        ))}
        {more > 0 && <li>{t("more", { count: more })}</li>}
      </ul>
    </Notice>
  );
}
