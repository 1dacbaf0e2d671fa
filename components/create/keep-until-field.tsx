"use client";

import { useTranslations } from "next-intl";
import { TextField } from "#components/ui/text-field.tsx";
import { addDays, type CalendarDay, daysBetween } from "./calendar-day.ts";
import {
  type DraftDefaults,
  keepUntilOf,
  type TypedDraft,
  type WorkshopDraft,
} from "./workshop-draft.ts";

type KeepUntilFieldProps = Readonly<{
  draft: WorkshopDraft;
  defaults: DraftDefaults;
  today: CalendarDay;
  error: string | undefined;
  onChange: (part: Partial<TypedDraft>) => void;
}>;

/** The day on which everything is deleted, and what that means. */
export function KeepUntilField({ draft, defaults, today, error, onChange }: KeepUntilFieldProps) {
  const t = useTranslations("create.keep");
  const day = keepUntilOf(draft, today, defaults);
  const count = daysBetween(today, day);

  return (
    <TextField
      label={t("label")}
      description={count && count > 0 ? t("hintWithDays", { count }) : t("hint")}
      error={error}
      type="date"
      min={addDays(today, 1)}
      max={addDays(today, defaults.maxRetentionDays)}
      value={day}
      onChange={(keepUntil) => onChange({ keepUntil })}
      inputClassName="sm:max-w-56"
    />
  );
}
