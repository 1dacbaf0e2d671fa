"use client";

import { Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { UndecidedPlace } from "#lib/insight/coverage/undecided-places.ts";
import type { AxisNames } from "./use-axis-names.ts";

type PleaseTagProps = Readonly<{ places: readonly UndecidedPlace[]; axes: AxisNames }>;

/** Notes that hang where several things are meant: only people can say which, by a tag. */
export function PleaseTag({ places, axes }: PleaseTagProps) {
  const t = useTranslations("insight-coverage.tag");
  const names = useInsightNames();
  const showNotes = useNoteSheet();
  if (places.length === 0) return null;

  return (
    <Card as="section" aria-labelledby="please-tag" className="print:hidden">
      <h2 id="please-tag" className="text-xl">
        {t("title", { count: places.reduce((sum, { notes }) => sum + notes.length, 0) })}
      </h2>
      <p className="max-w-prose text-ink-soft">{t("text")}</p>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {places.map(({ axisId, templateId, zoneId, keys, notes }) => {
          const zone = names.zone(templateId, zoneId);
          const title = `${names.template(templateId)} · ${zone}`;
          return (
            <li
              key={`${axisId}/${templateId}/${zoneId}`}
              className="flex flex-wrap items-center justify-between gap-3 rounded-control border border-line p-3"
            >
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-semibold">{title}</p>
                <p className="text-sm text-ink-soft">
                  {t("choices", {
                    axis: axes.axis(axisId),
                    names: keys.map((key) => shortName(axes, axisId, key)).join(t("separator")),
                  })}
                </p>
              </div>
              <Button
                icon={<Tags aria-hidden="true" size={18} />}
                aria-label={t("open", { zone: title, count: notes.length })}
                onPress={() => showNotes({ title, notes })}
              >
                {t("count", { count: notes.length })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function shortName(axes: AxisNames, axisId: string, key: string): string {
  const { badge, name } = axes.of(axisId, key);
  return badge === null ? name : `${badge} ${name}`;
}
