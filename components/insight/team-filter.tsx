"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "#components/ui/select-field.tsx";
import { useInsight } from "./insight-context.ts";
import { useInsightNames } from "./insight-names.ts";
import { boardOwners } from "./use-team-choice.ts";

type TeamFilterProps = Readonly<{
  /** Empty for all teams. */
  value: string;
  onChange: (teamId: string) => void;
}>;

/** Whose boards are looked at: of all teams, of one, or everybody's. */
export function TeamFilter({ value, onChange }: TeamFilterProps) {
  const t = useTranslations("insight-names");
  const names = useInsightNames();
  const { source } = useInsight();

  return (
    <SelectField
      label={t("filter")}
      value={value}
      onChange={onChange}
      options={[
        { id: "", label: t("allTeams") },
        ...boardOwners(source).map((id) => ({ id, label: names.team(id) })),
      ]}
      className="w-full sm:w-56"
    />
  );
}
