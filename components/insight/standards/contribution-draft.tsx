"use client";

import { FileDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { fileNameOf } from "#components/insight/chart/chart-file-name.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { saveFile } from "#components/plan/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { cleanText } from "#lib/canvas/clean-text.ts";
import type { MapScope } from "#lib/insight/standards/catalogue.ts";
import { contributionOutline } from "#lib/insight/standards/contribution-outline.ts";
import { type OutlineText, outlineText } from "#lib/insight/standards/outline-text.ts";
import type { StandardsMap } from "#lib/insight/standards/standards-map.ts";
import type { Locale } from "#lib/locales.ts";
import type { StandardsNames } from "./use-standards-names.ts";

type ContributionDraftProps = Readonly<{
  map: StandardsMap;
  scope: MapScope;
  names: StandardsNames;
}>;

/** The outline of a contribution on one scope: what the notes give, and what is still to write. */
export function ContributionDraft({ map, scope, names }: ContributionDraftProps) {
  const t = useTranslations("insight-standards.draft");
  const sections = useSections({ map, scope, names });

  return (
    <section aria-labelledby="contribution-draft" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <h3 id="contribution-draft" className="text-lg font-semibold">
            {t("title", { scope: names.scope(scope) })}
          </h3>
          <p className="max-w-prose text-ink-soft">{t("text")}</p>
        </div>
        <DocxButton title={t("title", { scope: names.scope(scope) })} sections={sections} />
      </div>
      <ol className="flex flex-col gap-4">
        {sections.map(({ id, heading, lines, missing }, at) => (
          <li key={id} className="border-s-4 border-line ps-4">
            <h4 className="font-semibold">
              {at + 1}. {heading}
            </h4>
            {missing !== null && <p className="text-ink-soft">{missing}</p>}
            <ul className="list-disc ps-5">
              {lines.map((line) => (
                <li key={line} dir="auto" className="whitespace-pre-wrap">
                  {line}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useSections({ map, scope, names }: ContributionDraftProps): readonly OutlineText[] {
  const t = useTranslations("insight-standards.draft");
  const insightNames = useInsightNames();

  return useMemo(
    () =>
      outlineText(contributionOutline(map, scope), {
        heading: (id) => t(`sections.${id}.heading`),
        missing: (id) => t(`sections.${id}.missing`),
        areas: (ids) => t("areas", { names: ids.map(names.area).join(t("separator")) }),
        standard: (id) => names.standard(id).face.label,
        note(ref) {
          const text = cleanText(names.text(ref));
          return text === "" ? undefined : t("note", { text, team: insightNames.team(ref.teamId) });
        },
      }),
    [map, scope, names, insightNames, t],
  );
}

type DocxButtonProps = Readonly<{ title: string; sections: readonly OutlineText[] }>;

function DocxButton({ title, sections }: DocxButtonProps) {
  const t = useTranslations("insight-standards.draft");
  const locale = useLocale() as Locale;
  const { workshop } = useInsight();
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");

  async function save() {
    setState("making");
    try {
      const { contributionDocx } = await import("./contribution-docx.ts");
      const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
      const subtitle = t("subtitle", { workshop: cleanText(workshop.title), day });
      const draft = { title, subtitle, caveat: t("caveat"), sections, locale };
      const name = fileNameOf({ workshop, file: "contribution", locale, ending: "docx" });
      saveFile(await contributionDocx(draft), name);
      setState("idle");
    } catch {
      // Without a connection what writes the file cannot be fetched.
      setState("failed");
    }
  }

  return (
    <div className="flex flex-col items-end gap-2 print:hidden">
      <Button
        icon={<FileDown aria-hidden="true" size={18} />}
        isPending={state === "making"}
        onPress={() => void save()}
      >
        {t("docx")}
      </Button>
      {state === "failed" && <Notice tone="danger">{t("failed")}</Notice>}
    </div>
  );
}
