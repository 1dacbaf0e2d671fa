"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import type { Goal } from "./use-lens.ts";

/** Years a goal may lie in; the same as what is kept allows. */
const YEARS = { min: 1990, max: 2100 };

type GoalFieldsProps = Readonly<{ goal: Goal; onGoal(goal: Goal): void }>;

/** How far, from when to when. What makes no sense stays in the field and is told there. */
export function GoalFields({ goal, onGoal }: GoalFieldsProps) {
  const t = useTranslations("insight-lens.goal");
  const [typed, setTyped] = useState<Partial<Record<keyof Goal, string>>>({});
  const shown = {
    cut: typed.cut ?? String(Math.round(goal.cut * 1000) / 10),
    baseYear: typed.baseYear ?? String(goal.baseYear),
    targetYear: typed.targetYear ?? String(goal.targetYear),
  };

  function type(key: keyof Goal, text: string) {
    const all = { ...shown, [key]: text };
    const next = sound(all);
    setTyped(next ? {} : all);
    if (next) onGoal(next);
  }

  const isWrong = Object.keys(typed).length > 0;
  const field = (key: keyof Goal, limits: Readonly<{ min: number; max: number }>) => (
    <TextField
      label={t(key)}
      type="number"
      {...limits}
      value={shown[key]}
      onChange={(text) => type(key, text)}
      error={isWrong && key !== "cut" && key === "baseYear" ? t("yearsWrong") : undefined}
      className="w-28"
      inputClassName="tabular-nums"
    />
  );

  return (
    <div className="flex flex-wrap items-start gap-3 print:hidden">
      {field("cut", { min: 0, max: 100 })}
      {field("baseYear", YEARS)}
      {field("targetYear", YEARS)}
    </div>
  );
}

function sound(text: Readonly<Record<keyof Goal, string>>): Goal | undefined {
  const [cut, baseYear, targetYear] = [text.cut, text.baseYear, text.targetYear].map((each) =>
    each.trim() === "" ? Number.NaN : Number(each),
  );
  const isYear = (year: number | undefined): year is number =>
    Number.isInteger(year) && (year ?? 0) >= YEARS.min && (year ?? 0) <= YEARS.max;
  if (!isYear(baseYear) || !isYear(targetYear) || baseYear >= targetYear) return undefined;
  if (cut === undefined || !(cut >= 0 && cut <= 100)) return undefined;
  // In the order of what is kept, so that both can be compared as JSON.
  return { baseYear, targetYear, cut: cut / 100 };
}
