"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { controlLooks } from "#components/ui/field-frame.tsx";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";
import { useStepChange } from "./use-step-change.ts";

/** From here on it is said how much room is left. */
const NEARLY_FULL = 200;

/** What facilitators want to remember at a step. */
export function NotesField({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { options } = useEditor();
  const change = useStepChange(step);
  const id = useId();
  const left = options.limits.notes - step.notes.length;

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t("notes")}
      </label>
      <p id={`${id}-hint`} className="flex items-center gap-2 text-sm text-ink-soft">
        <EyeOff aria-hidden="true" size={16} className="shrink-0" />
        {t("notesHint")}
      </p>
      <textarea
        id={id}
        dir="auto"
        rows={4}
        maxLength={options.limits.notes}
        aria-describedby={`${id}-hint`}
        value={step.notes}
        onChange={({ currentTarget }) => change({ notes: currentTarget.value }, "notes")}
        className={controlLooks}
      />
      {left < NEARLY_FULL && (
        <p role="status" className="text-sm text-ink-soft">
          {t("left", { count: left })}
        </p>
      )}
    </div>
  );
}
