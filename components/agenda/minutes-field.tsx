"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { changeStep } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";

/** How long a step is to take. What is no number of minutes is marked, and does not count. */
export function MinutesField({ step: { id, minutes }, step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.list");
  const { options, canEdit, edit, titleOf } = useEditor();
  const { minutes: max } = options.limits;
  const errorId = useId();
  /** As typed, while it is not what the step has. */
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && minutesIn(typed, max) === undefined;

  function change(text: string) {
    const next = minutesIn(text, max);
    setTyped(next === undefined ? text : undefined);
    if (next === undefined) return;
    edit((steps) => changeStep(steps, id, { minutes: next }), `minutes ${id}`);
  }

  return (
    <span className="flex flex-col items-end">
      <span className="flex items-center gap-1.5">
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={max}
          disabled={!canEdit}
          aria-label={t("minutesOf", { title: titleOf(step) })}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? errorId : undefined}
          value={typed ?? minutes}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          onBlur={() => setTyped(undefined)}
          className="min-h-11 w-[4.25rem] rounded-control border border-line-strong bg-surface px-2 text-end tabular-nums hover:border-ink aria-invalid:border-2 aria-invalid:border-danger"
        />
        <span aria-hidden="true" className="text-sm text-ink-soft">
          {t("minutes")}
        </span>
      </span>
      {isWrong && (
        <span id={errorId} role="alert" className="text-sm font-semibold text-danger">
          {t("minutesWrong", { max })}
        </span>
      )}
    </span>
  );
}

function minutesIn(text: string, max: number): number | undefined {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= 1 && number <= max ? number : undefined;
}
