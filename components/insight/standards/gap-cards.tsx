"use client";

import { FileDown, MessagesSquare } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { fileNameOf } from "#components/insight/chart/chart-file-name.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { type InsightNames, useInsightNames } from "#components/insight/insight-names.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { saveFile } from "#components/plan/save-file.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { GapRow } from "#lib/insight/standards/gap-list.ts";
import { gapListCsv } from "#lib/insight/standards/gap-list.ts";
import type { StandardsNames } from "./use-standards-names.ts";

type GapCardsProps = Readonly<{ gaps: readonly GapRow[]; names: StandardsNames }>;

/** All gaps, noted and deduced, and their list as a file. */
export function GapCards({ gaps, names }: GapCardsProps) {
  const t = useTranslations("insight-standards.gaps");
  const locale = useLocale();
  const { workshop } = useInsight();
  const insightNames = useInsightNames();

  function save() {
    const head = (
      ["reason", "scope", "areas", "team", "gap", "standards", "contributions"] as const
    ).map((column) => t(`head.${column}`));
    const csv = gapListCsv(gaps, {
      head,
      reason: (reason) => t(`reasons.${reason}`),
      scope: names.scope,
      area: names.area,
      standard: (id) => names.standard(id).face.label,
      team: insightNames.team,
      note: names.text,
      separator: t("separator"),
    });
    const name = fileNameOf({ workshop, file: "standards-gaps", locale, ending: "csv" });
    saveFile(new Blob([csv], { type: "text/csv" }), name);
  }

  return (
    <Card as="section" aria-labelledby="standards-gaps">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="standards-gaps" className="text-xl">
            {t("title", { count: gaps.length })}
          </h2>
          <p className="max-w-prose text-ink-soft">{t("text")}</p>
        </div>
        <Button
          className="print:hidden"
          icon={<FileDown aria-hidden="true" size={18} />}
          onPress={save}
        >
          CSV
        </Button>
      </div>
      <ul className="mt-4 grid gap-3 md:grid-cols-2 xl:grid-cols-3">
        {gaps.map((gap) => (
          <GapCard key={gapKey(gap)} gap={gap} names={names} insightNames={insightNames} />
        ))}
      </ul>
    </Card>
  );
}

function gapKey({ note, scope, areas }: GapRow): string {
  return note ? `${note.teamId}/${note.stepId}/${note.id}` : `${scope} ${areas}`;
}

type GapCardProps = Readonly<{ gap: GapRow; names: StandardsNames; insightNames: InsightNames }>;

function GapCard({ gap, names, insightNames }: GapCardProps) {
  const t = useTranslations("insight-standards.gaps");
  const showNotes = useNoteSheet();
  const { reason, scope, areas, note, standards, contributions } = gap;
  const place = scope === null ? areas.map(names.area).join(t("separator")) : names.scope(scope);
  const behind = note === null ? [] : [note, ...contributions];
  const index = note === null ? -1 : insightNames.teamIndex(note.teamId);

  return (
    <li
      className={`flex flex-col gap-2 rounded-control border p-3 ${note ? "border-line" : "border-dashed border-line-strong"}`}
    >
      <p className="flex flex-wrap items-center gap-2">
        <Chip tone={note ? "danger" : "neutral"}>{t(`reasons.${reason}`)}</Chip>
        <span className="font-semibold">{place}</span>
      </p>
      {note && (
        <p dir="auto" className="whitespace-pre-wrap">
          {names.text(note)}
        </p>
      )}
      {scope !== null && areas.length > 0 && (
        <p className="text-sm text-ink-soft">{areas.map(names.area).join(t("separator"))}</p>
      )}
      {standards.length > 0 && (
        <p className="text-sm text-ink-soft">
          {standards.map((id) => names.standard(id).face.label).join(t("separator"))}
        </p>
      )}
      {note && (
        <div className="mt-auto flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
          {index < 0 ? (
            insightNames.team(note.teamId)
          ) : (
            <TeamMark index={index} name={insightNames.team(note.teamId)} />
          )}
          <Button
            variant="quiet"
            icon={<MessagesSquare aria-hidden="true" size={18} />}
            onPress={() => showNotes({ title: place, notes: behind })}
          >
            {t("offers", { count: contributions.length })}
          </Button>
        </div>
      )}
    </li>
  );
}
