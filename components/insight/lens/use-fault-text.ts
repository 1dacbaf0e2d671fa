"use client";

import { useTranslations } from "next-intl";
import type { SectorFileFaultCode } from "#lib/insight/lens/read-sector-file.ts";
import type { Fault } from "#lib/insight/tables/fault.ts";
import { columnLetters, placeKind } from "./fault-place.ts";

/** What is wrong with a file and where, as a sentence: `Row 4, column C: “~100” is not a number`. */
export function useFaultText(): (fault: Fault<SectorFileFaultCode>) => string {
  const t = useTranslations("insight-lens");

  return (fault) => {
    const what = t(`faults.${fault.code}`, { value: fault.value });
    const place = placeKind(fault);
    if (place === "file") return what;
    const column = columnLetters(fault.column ?? 1);
    return t(`faulty.${place}`, { what, row: String(fault.row), column });
  };
}
