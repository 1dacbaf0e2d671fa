"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { HeatMap } from "#components/insight/heat/heat-map.tsx";
import { teamHeatName } from "#components/insight/heat/team-heat-names.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import {
  MECHANISM_TEMPLATE,
  type MechanismTable,
} from "#lib/insight/mechanisms/mechanism-table.ts";
import { mechanismHeat } from "./mechanism-heat.ts";

/** Options by mechanism and team: which lenses were used, and which were not. */
export function MechanismChart({ tables }: Readonly<{ tables: readonly MechanismTable[] }>) {
  const t = useTranslations("insight-mechanisms.chart");
  const { workshop } = useInsight();
  const names = useInsightNames();
  const showNotes = useNoteSheet();
  const teamIds = useMemo(() => [...new Set(tables.map(({ teamId }) => teamId))], [tables]);
  const heat = useMemo(() => mechanismHeat(tables, teamIds), [tables, teamIds]);
  const rowNames = heat.rows.map(({ key }) => {
    const name = names.zone(MECHANISM_TEMPLATE, key);
    return { key, name, label: name, badge: null, colour: "var(--green)", ink: "var(--on-green)" };
  });
  const columnNames = teamIds.map((id) => teamHeatName(id, names, workshop.teams.length));
  const empty = heat.rows.flatMap(({ count }, at) => (count > 0 ? [] : (rowNames[at]?.name ?? [])));

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="mechanisms"
      table={{
        caption: t("title"),
        head: [t("mechanism"), ...columnNames.map(({ name }) => name), t("total")],
        rows: [
          ...heat.rows.map(({ count }, at) => [
            rowNames[at]?.name ?? "",
            ...(heat.cells[at] ?? []).map((cell) => cell.count),
            count,
          ]),
          [t("total"), ...heat.columns.map(({ count }) => count), heat.placed.count],
        ],
      }}
      basis={
        <>
          <p>{t("basis")}</p>
          <p>{t("source")}</p>
        </>
      }
    >
      <HeatMap
        {...{ table: heat, rowNames, columnNames }}
        words={{
          label: t("label"),
          total: t("total"),
          place: (name, { count }) => t("place", { name, count }),
        }}
        onShow={(title, { notes }) => showNotes({ title, notes })}
      />
      {empty.length > 0 && (
        <p className="mt-3 font-semibold">{t("empty", { names: empty.join(t("separator")) })}</p>
      )}
    </ChartFrame>
  );
}
