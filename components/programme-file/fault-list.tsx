"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { FileFault } from "#lib/workshop/agenda-faults.ts";
import { useFileFaultText } from "./use-fault-text.ts";

/** More would not be read. */
const MAX_SHOWN = 8;

type FaultLinesProps = Readonly<{
  faults: readonly FileFault[];
  /** The largest file there may be. */
  maxBytes: number;
}>;

/** What is wrong with a file, where it is. */
export function FaultList({ title, ...rest }: FaultLinesProps & Readonly<{ title: string }>) {
  return (
    <Notice tone="danger" title={title}>
      <FaultLines {...rest} />
    </Notice>
  );
}

/** The same of any agenda, without a frame. */
export function FaultLines({ faults, maxBytes }: FaultLinesProps) {
  const t = useTranslations("programme-file");
  const text = useFileFaultText(maxBytes);
  const more = faults.length - MAX_SHOWN;

  return (
    <ul className="list-disc ps-5">
      {faults.slice(0, MAX_SHOWN).map((fault) => (
        <li key={JSON.stringify(fault)}>{text(fault)}</li>
      ))}
      {more > 0 && <li>{t("more", { count: more })}</li>}
    </ul>
  );
}
