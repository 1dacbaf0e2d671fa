"use client";

import { useTranslations } from "next-intl";
import { type InsightAxisId, insightAxisIds } from "#canvas-templates/insight-axes.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import { TEAMS } from "#lib/insight/coverage/coverage.ts";
import type { AxisNames } from "./use-axis-names.ts";

/** What is set against what, and whose notes. */
export type CoverageChoice = Readonly<{
  rows: InsightAxisId;
  columns: InsightAxisId | typeof TEAMS;
  /** `null` for everybody's; teams as columns show all of them. */
  teamId: string | null;
}>;

const EVERYBODY = "";

type CoverageChoiceFieldsProps = Readonly<{
  choice: CoverageChoice;
  onChange: (choice: CoverageChoice) => void;
  names: AxisNames;
  teamIds: readonly string[];
}>;

/** Chooses rows, columns and a team. The same axis is never set against itself. */
export function CoverageChoiceFields({ choice, onChange, ...rest }: CoverageChoiceFieldsProps) {
  const t = useTranslations("insight-coverage.choice");
  const { names, teamIds } = rest;
  const axisOf = (id: string) => ({ id, label: names.axis(id) });

  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <SelectField
        label={t("rows")}
        value={choice.rows}
        options={insightAxisIds.map(axisOf)}
        onChange={(id) => onChange(withRows(choice, id as InsightAxisId))}
      />
      <SelectField
        label={t("columns")}
        value={choice.columns}
        options={[...insightAxisIds.filter((id) => id !== choice.rows), TEAMS].map(axisOf)}
        onChange={(id) => onChange({ ...choice, columns: id as CoverageChoice["columns"] })}
      />
      <SelectField
        label={t("team")}
        value={choice.columns === TEAMS ? EVERYBODY : (choice.teamId ?? EVERYBODY)}
        isDisabled={choice.columns === TEAMS}
        options={[
          { id: EVERYBODY, label: t("allTeams") },
          ...teamIds.map((id) => ({ id, label: names.of(TEAMS, id).name })),
        ]}
        onChange={(id) => onChange({ ...choice, teamId: id === EVERYBODY ? null : id })}
      />
    </div>
  );
}

/** What was in the rows comes into the columns where they would be the same. */
function withRows(choice: CoverageChoice, rows: InsightAxisId): CoverageChoice {
  return { ...choice, rows, columns: choice.columns === rows ? choice.rows : choice.columns };
}
