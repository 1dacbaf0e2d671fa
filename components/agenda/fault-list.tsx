"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { FileFault } from "#lib/workshop/programme-file.ts";
import { useEditor } from "./editor-context.ts";

/** More would not be read. */
const MAX_SHOWN = 8;

/** What is wrong with a file, where it is. */
export function FaultList({ faults }: Readonly<{ faults: readonly FileFault[] }>) {
  const t = useTranslations("agenda.file");
  const text = useFaultText();
  const more = faults.length - MAX_SHOWN;

  return (
    <Notice tone="danger" title={t("wrong")}>
      <ul className="list-disc ps-5">
        {faults.slice(0, MAX_SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{text(fault)}</li>
        ))}
        {more > 0 && <li>{t("more", { count: more })}</li>}
      </ul>
    </Notice>
  );
}

function useFaultText(): (fault: FileFault) => string {
  const t = useTranslations("agenda");
  const { options } = useEditor();

  return ({ reason, step, field = "", value = "" }) => {
    // A field we have no word for is shown as it stands in the file.
    const key = `fields.${field}`;
    const isKnown = t.has(key as "fields.id");
    const name = isKnown ? t(key as "fields.id") : field;
    const max = Math.floor(options.limits.fileBytes / 1024);
    const text = t(`faults.${reason}`, { field, value, max });
    if (reason === "unknown-field") return withPlace(t, step, "", text);
    return withPlace(t, step, name, text);
  };
}

type Translate = ReturnType<typeof useTranslations<"agenda">>;

function withPlace(t: Translate, step: number | undefined, field: string, text: string): string {
  const place = placeOf(t, step, field);
  return place === "" ? text : t("file.fault", { place, text });
}

function placeOf(t: Translate, number: number | undefined, field: string): string {
  if (number === undefined) return field;
  return field === "" ? t("file.whereStep", { number }) : t("file.whereField", { number, field });
}
