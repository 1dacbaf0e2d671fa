"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { PaperFiles } from "#components/insight/paper-files.tsx";
import { cleanText } from "#lib/canvas/clean-text.ts";
import type { InsightAbout } from "#lib/exports/insight-paper.ts";
import type { MapScope } from "#lib/insight/standards/catalogue.ts";
import { contributionOutline } from "#lib/insight/standards/contribution-outline.ts";
import { type OutlineText, outlineText } from "#lib/insight/standards/outline-text.ts";
import type { StandardsMap } from "#lib/insight/standards/standards-map.ts";
import type { StandardsNames } from "./use-standards-names.ts";

type ContributionDraftProps = Readonly<{
  map: StandardsMap;
  scope: MapScope;
  names: StandardsNames;
  /** What the map was filtered by. */
  about: Pick<InsightAbout, "teamId" | "area">;
}>;

/** The outline of a contribution on one scope: what the notes give, and what is still to write. */
export function ContributionDraft({ map, scope, names, about }: ContributionDraftProps) {
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
        <PaperFiles
          paper="contribution-outline"
          about={{ ...about, scope }}
          title={t("title", { scope: names.scope(scope) })}
        />
      </div>
      <ol className="flex flex-col gap-4">
        {sections.map(({ id, heading, lines, missing }, at) => (
          <li key={id} className="border-s-4 border-line ps-4">
            <h4 className="font-semibold">
              {at + 1}. {heading}
            </h4>
            {missing !== null && <p className="text-ink-soft">{missing}</p>}
            <ul className="list-disc ps-5">
              {lines.map(({ text }) => (
                <li key={text} dir="auto" className="whitespace-pre-wrap">
                  {text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useSections({
  map,
  scope,
  names,
}: Omit<ContributionDraftProps, "about">): readonly OutlineText[] {
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
