"use client";

import { useTranslations } from "next-intl";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { NoteTexts } from "#components/insight/note-texts.tsx";
import { Card } from "#components/ui/card.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import {
  DATA_GAP_TEMPLATE,
  type DataGapReport,
  type DataGapRow,
  type GapAspect,
  gapAspects,
} from "#lib/insight/data-gaps/data-gap-report.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { stateLooks } from "./state-looks.tsx";

/** What one team needs, has, tried and still lacks, indicator by indicator. */
export function GapReport({ report }: Readonly<{ report: DataGapReport }>) {
  const t = useTranslations("insight-data-gaps.report");
  const names = useInsightNames();
  const { teamId, stepId, rows, unplaced, feedback } = report;
  const id = `data-gaps-${teamId}-${stepId}`;
  const index = names.teamIndex(teamId);
  const loose = gapAspects.filter((aspect) => unplaced[aspect].length > 0);
  const next = names.zone(DATA_GAP_TEMPLATE, "next");

  return (
    <Card as="section" aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="flex flex-wrap items-center gap-x-3 text-xl">
        {index < 0 ? names.team(teamId) : <TeamMark index={index} name={names.team(teamId)} />}
        <span className="font-sans text-base font-normal text-ink-soft">{names.step(stepId)}</span>
      </h2>
      {rows.length === 0 && <p className="text-ink-soft">{t("noIndicators")}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {rows.map((row) => (
          <Indicator key={noteKey(row.required)} row={row} />
        ))}
      </ul>
      {loose.length > 0 && (
        <div className="rounded-control bg-sunken p-3">
          <h3 className="font-semibold">{t("unplaced")}</h3>
          <p className="max-w-prose text-sm text-ink-soft">{t("unplacedText")}</p>
          <div className="mt-2">
            <Aspects aspects={loose} notesOf={(aspect) => unplaced[aspect]} />
          </div>
        </div>
      )}
      {feedback.length > 0 && (
        <div>
          <h3 className="font-semibold">{next}</h3>
          <NoteTexts title={next} notes={feedback} />
        </div>
      )}
    </Card>
  );
}

function Indicator({ row }: Readonly<{ row: DataGapRow }>) {
  const t = useTranslations("insight-data-gaps");
  const names = useInsightNames();
  const { required, state, isTested, isOwned, aspects, assumed } = row;
  const { tone, icon: Icon } = stateLooks[state];
  const said = gapAspects.filter((aspect) => aspects[aspect].length > 0);

  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <NoteTexts
          title={names.zone(DATA_GAP_TEMPLATE, "required")}
          notes={[required]}
          className="w-auto flex-1 basis-64 font-semibold"
        />
        <Chip tone={tone} icon={<Icon aria-hidden="true" size={16} />}>
          {t(`states.${state}.name`)}
        </Chip>
        {!isTested && <Chip>{t("report.notTested")}</Chip>}
        {!isOwned && <Chip>{t("report.notOwned")}</Chip>}
      </div>
      <Aspects aspects={said} notesOf={(aspect) => aspects[aspect]} />
      {assumed.length > 0 && (
        <p className="border-s-2 border-dashed border-digital px-2 text-sm text-ink-soft">
          {t("report.assumed", { count: assumed.length })}
        </p>
      )}
    </li>
  );
}

type AspectsProps = Readonly<{
  aspects: readonly GapAspect[];
  notesOf: (aspect: GapAspect) => readonly NoteRef[];
}>;

function Aspects({ aspects, notesOf }: AspectsProps) {
  const names = useInsightNames();
  if (aspects.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
      {aspects.map((aspect) => {
        const name = names.zone(DATA_GAP_TEMPLATE, aspect);
        return (
          <div key={aspect} className="min-w-0">
            <dt className="px-2 text-sm text-ink-soft">{name}</dt>
            <dd>
              <NoteTexts title={name} notes={notesOf(aspect)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
