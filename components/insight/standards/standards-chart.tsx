"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { HeatMap } from "#components/insight/heat/heat-map.tsx";
import type { HeatTally } from "#components/insight/heat/heat-table.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import type { ScopeState, StandardsMap } from "#lib/insight/standards/standards-map.ts";
import { standardsRows } from "#lib/insight/standards/standards-rows.ts";
import { scopeHeat } from "./scope-heat.ts";
import type { StandardsNames } from "./use-standards-names.ts";

/** How a state is drawn: a sign of its own, so that nothing is said by colour alone. */
const looks: Readonly<
  Record<ScopeState, Readonly<{ badge: string; colour: string; ink: string }>>
> = {
  covered: { badge: "✓", colour: "var(--green)", ink: "var(--on-green)" },
  partly: { badge: "½", colour: "var(--digital)", ink: "var(--on-digital)" },
  gap: { badge: "!", colour: "var(--danger)", ink: "var(--on-danger)" },
  unnamed: { badge: "?", colour: "var(--warm)", ink: "var(--on-warm)" },
  untouched: { badge: "–", colour: "var(--slate)", ink: "var(--surface)" },
};
const states = ["covered", "partly", "gap", "unnamed", "untouched"] as const;

type StandardsChartProps = Readonly<{ map: StandardsMap; names: StandardsNames }>;

/** Seven scopes × standards, practice, gaps and contributions, with the state of each scope. */
export function StandardsChart({ map, names }: StandardsChartProps) {
  const t = useTranslations("insight-standards.map");
  const showNotes = useNoteSheet();
  const heat = useMemo(() => scopeHeat(map), [map]);
  const rowNames = map.scopes.map(({ scope, state }) => {
    const name = names.scope(scope);
    const said = t(`states.${state}.name`);
    return { key: scope, name, label: `${name} · ${said}`, state: said, ...looks[state] };
  });
  const columnNames = heat.columns.map(({ key }) => {
    const name = names.column(key);
    return { key, name, label: name, badge: null, colour: "var(--green)", ink: "var(--on-green)" };
  });
  const table = standardsRows(map, {
    caption: t("title"),
    scopeHead: t("scope"),
    stateHead: t("state"),
    namedHead: t("named"),
    suggestedHead: t("suggested"),
    scope: names.scope,
    state: (state) => t(`states.${state}.name`),
    column: names.column,
    standard: (id) => names.standard(id).face.label,
    separator: t("separator"),
  });

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="standards-map"
      table={table}
      basis={
        <>
          <p>{t("basis.notes")}</p>
          <p>{t("basis.areas")}</p>
          <p>{t("basis.suggested")}</p>
        </>
      }
    >
      <HeatMap
        {...{ table: heat, rowNames, columnNames }}
        words={{
          label: t("label"),
          total: t("total"),
          place: (name: string, { count }: HeatTally) => t("place", { name, count }),
        }}
        onShow={(title, { notes }) => showNotes({ title, notes })}
      />
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft">
        {states.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              {...(state !== "untouched" && {
                style: { background: looks[state].colour, color: looks[state].ink },
              })}
              className={`grid size-6 shrink-0 place-items-center rounded-sm text-xs font-bold ${state === "untouched" ? "border border-dashed border-ink-faint" : ""}`}
            >
              {looks[state].badge}
            </span>
            <span>
              <b className="text-ink">{t(`states.${state}.name`)}</b> {t(`states.${state}.text`)}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
