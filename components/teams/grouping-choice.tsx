"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "#components/ui/radio-cards.tsx";

/** In the order of `groupings` in `lib/workshop/model.ts`, which brings a schema library along. */
const choices = ["free", "balanced", "random", "roster"] as const;
export type GroupingChoiceId = (typeof choices)[number];

type GroupingChoiceProps = Readonly<{
  value: GroupingChoiceId;
  onChange: (grouping: GroupingChoiceId) => void;
  description?: string | undefined;
  gridClassName?: string | undefined;
}>;

/** How people who come in get into teams. Needs the `teams` words. */
export function GroupingChoice({ value, onChange, ...look }: GroupingChoiceProps) {
  const t = useTranslations("teams.grouping");

  return (
    <RadioCards
      {...look}
      label={t("label")}
      value={value}
      onChange={(id) => onChange(choices.find((choice) => choice === id) ?? value)}
      options={choices.map((id) => ({ id, title: t(id), description: t(`${id}Text`) }))}
    />
  );
}
