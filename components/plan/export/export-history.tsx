"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { z } from "zod";
import { Notice } from "#components/ui/notice.tsx";
import { request } from "#components/workshop/request.ts";
import { exportNoteSchema } from "#lib/exports/export-note.ts";
import { localeNames } from "#lib/locales.ts";
import { formatOf, kindOf } from "./choice.ts";

const answerSchema = z.object({
  exports: z.array(
    exportNoteSchema.omit({ memberId: true }).extend({ name: z.string().nullable() }),
  ),
});
type Taken = z.infer<typeof answerSchema>["exports"][number];

/** What facilitators took along before; another `version` looks again. */
export function ExportHistory({
  workshopId,
  version,
}: Readonly<{ workshopId: string; version: string }>) {
  const t = useTranslations("export-centre.history");
  const id = useId();
  const taken = useTaken(workshopId, version);

  return (
    <section aria-labelledby={id} className="border-t border-line pt-4">
      <h3 id={id} className="text-base">
        {t("title")}
      </h3>
      <p className="mt-1 text-sm text-ink-soft">{t("hint")}</p>
      {taken === "failed" && (
        <Notice tone="warning" className="mt-3">
          {t("failed")}
        </Notice>
      )}
      {Array.isArray(taken) && taken.length === 0 && <p className="mt-3">{t("empty")}</p>}
      {Array.isArray(taken) && taken.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
        <ol aria-labelledby={id} tabIndex={0} className="mt-3 flex max-h-56 flex-col overflow-auto">
          {taken.map((one) => (
            <Entry key={`${one.at} ${one.file} ${one.name}`} taken={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ taken: { at, name, file, profile, locale, second, names } }: { taken: Taken }) {
  const t = useTranslations("export-centre");
  const tPlan = useTranslations("plan");
  // In the reader's own time zone.
  const when = new Intl.DateTimeFormat(useLocale(), { dateStyle: "medium", timeStyle: "short" });
  const kind = kindOf(file);
  const what = kind === "plan" ? tPlan(`profiles.${profile}`) : t(`kinds.${kind}`);
  const languages = [locale, ...(second ? [second] : [])].map((one) => localeNames[one]);
  const parts = [what, formatOf(file).toUpperCase(), languages.join(" + ")];

  return (
    <li className="border-line py-2 not-first:border-t">
      <p className="font-semibold">
        {[...parts, ...(names ? [] : [t("history.noNames")])].join(" · ")}
      </p>
      <p className="text-sm text-ink-soft">
        <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
        {" · "}
        <span dir="auto">{t("history.by", { name: name ?? t("history.gone") })}</span>
      </p>
    </li>
  );
}

function useTaken(workshopId: string, version: string): readonly Taken[] | "failed" | undefined {
  const [taken, setTaken] = useState<readonly Taken[] | "failed">();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version looks again.
  useEffect(() => {
    let isWanted = true;
    void request("GET", `/api/workshops/${workshopId}/exports`).then((outcome) => {
      const answer = answerSchema.safeParse(outcome.ok ? outcome.value : undefined);
      if (isWanted) setTaken(answer.success ? answer.data.exports : "failed");
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId, version]);

  return taken;
}
