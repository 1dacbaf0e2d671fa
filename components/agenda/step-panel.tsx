"use client";

import { MousePointerClick } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEditor } from "./editor-context.ts";
import { StepForm } from "./later-parts.tsx";

/** The step that was chosen, or how to choose one. */
export function StepPanel() {
  const t = useTranslations("agenda.step");
  const { steps, selectedId } = useEditor();
  const index = steps.findIndex(({ id }) => id === selectedId);
  const step = steps[index];

  if (!step) {
    return (
      <div className="sticky top-6 flex flex-col items-center gap-2 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
        <MousePointerClick aria-hidden="true" size={32} className="text-ink-faint" />
        <p className="font-semibold">{t("choose")}</p>
        <p className="text-ink-soft">{t("chooseText")}</p>
      </div>
    );
  }
  return <StepForm key={step.id} step={step} number={index + 1} />;
}
