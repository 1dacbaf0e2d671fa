"use client";

import { useTranslations } from "next-intl";
import { FaultList } from "#components/programme-file/fault-list.tsx";
import { ProgrammeDrop } from "#components/programme-file/programme-drop.tsx";
import type { FoundFile } from "#components/programme-file/read-programme.ts";
import { Notice } from "#components/ui/notice.tsx";
import { totalMinutes } from "#lib/workshop/schedule.ts";

type FileChoiceProps = Readonly<{
  found: FoundFile;
  /** Largest file. */
  maxBytes: number;
  /** Why there has to be another one, or any. */
  error: string | undefined;
  onFile(file: File): void;
}>;

/** Takes a programme file, and says what is in it or wrong with it. */
export function FileChoice({ found, maxBytes, error, onFile }: FileChoiceProps) {
  const t = useTranslations("programme-file");

  return (
    <div className="flex flex-col gap-3">
      <ProgrammeDrop onFile={onFile} error={error} />
      <div role="status">
        {found.kind === "reading" && <p>{t("reading")}</p>}
        {found.kind === "programme" && (
          <div className="rounded-card border border-line bg-sunken p-4">
            <p dir="auto" className="font-semibold wrap-anywhere">
              {t("found", { title: found.programme.title })}
            </p>
            <p>
              {t("foundText", {
                count: found.programme.steps.length,
                minutes: totalMinutes(found.programme.steps),
              })}
            </p>
          </div>
        )}
      </div>
      {found.kind === "unreadable" && <Notice tone="danger">{t("unreadable")}</Notice>}
      {found.kind === "faults" && (
        <FaultList title={t("wrong")} faults={found.faults} maxBytes={maxBytes} />
      )}
    </div>
  );
}
