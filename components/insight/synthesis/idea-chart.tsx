"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { DecidedIdea } from "#lib/insight/synthesis/proposals.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import { IdeaMatrix } from "./idea-matrix.tsx";
import { synthesisRows } from "./synthesis-rows.ts";
import type { NumberedIdea } from "./use-synthesis.ts";

type IdeaChartProps = Readonly<{
  zone: ComparedZone;
  ideas: readonly NumberedIdea[];
  conflicts: readonly DecidedConflict[];
  wordsOf: (ref: NoteRef) => string;
}>;

/** Which teams share which ideas, at a glance and as a table. */
export function IdeaChart({ zone, ideas, conflicts, wordsOf }: IdeaChartProps) {
  const t = useTranslations("insight-synthesis");
  const names = useInsightNames();
  const { workshop } = useInsight();
  const [box, width] = useWidth<HTMLDivElement>();
  const zoneName = names.zone(zone.templateId, zone.zoneId);

  const table = useMemo(
    () =>
      synthesisRows(
        { ideas, conflicts },
        {
          caption: t("chart.caption", { zone: zoneName }),
          head: {
            idea: t("table.idea"),
            kind: t("table.kind"),
            teams: t("table.teams"),
            notes: t("table.notes"),
            alike: t("table.alike"),
            words: t("table.words"),
          },
          kind: (of) => ("reason" in of ? conflictKind(of, t) : kindOf(of, t)),
          team: names.team,
          note: wordsOf,
          comma: t("comma"),
          versus: " ≠ ",
        },
      ),
    [ideas, conflicts, wordsOf, names, zoneName, t],
  );
  const teamIds = workshop.teams
    .map(({ id }) => id)
    .filter((id) => zone.notes.some(({ teamId }) => teamId === id));

  return (
    <ChartFrame
      title={t("chart.title", { zone: zoneName })}
      hint={t("chart.hint")}
      file="synthesis"
      table={table}
      basis={<Basis />}
    >
      <div ref={box} className="min-w-0">
        {width !== undefined && (
          <IdeaMatrix {...{ width, teamIds, ideas, conflicts, wordsOf }} title={zoneName} />
        )}
      </div>
    </ChartFrame>
  );
}

type Translate = ReturnType<typeof useTranslations<"insight-synthesis">>;

function kindOf({ state, kind }: DecidedIdea, t: Translate): string {
  if (state === "alone") return t("table.alone");
  return t(`${state}.${kind}`);
}

function conflictKind({ state }: DecidedConflict, t: Translate): string {
  return t(state === "accepted" ? "conflicts.accepted" : "conflicts.chip");
}

function Basis() {
  const t = useTranslations("insight-synthesis.basis");
  return (
    <>
      <p>{t("words")}</p>
      <p>{t("groups")}</p>
      <p>{t("conflicts")}</p>
      <p>{t("limits")}</p>
    </>
  );
}
