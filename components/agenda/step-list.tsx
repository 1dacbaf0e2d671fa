"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { moveRange, moveStep } from "#lib/workshop/agenda-edit.ts";
import { useEditor } from "./editor-context.ts";
import { AddStepDialog } from "./later-parts.tsx";
import { StepPanel } from "./step-panel.tsx";
import { StepRow } from "./step-row.tsx";
import { useMoving } from "./use-moving.ts";
import { useOnce } from "./use-once.ts";
import { useStepDrag } from "./use-step-drag.ts";

/** Every step in order. On narrow screens the one that is being changed opens in its place. */
export function StepList({ isWide }: Readonly<{ isWide: boolean }>) {
  const t = useTranslations("agenda");
  const { steps, kept, canEdit, selectedId, options, edit, say, titleOf } = useEditor();
  const list = useRef<HTMLOListElement>(null);
  const hintId = useId();
  const moving = useMoving(list);
  /** Id of the step a new one comes after. */
  const [adding, setAdding] = useState<string>();
  const hasAdded = useOnce(adding !== undefined);
  const isFull = steps.length >= options.limits.steps;
  const { drag, handle } = useStepDrag({
    list,
    rangeOf: (id) => moveRange(steps, kept, id),
    onGrab(id) {
      const step = steps.find((each) => each.id === id);
      if (step) say(t("news.grabbed", { title: titleOf(step) }));
    },
    onDrop: (id, to) => moving.told(id, () => edit((now) => moveStep(now, kept, id, to)), to),
  });

  return (
    <section aria-label={t("list.heading")} className="min-w-0">
      <p id={hintId} className="sr-only">
        {t("list.dragHint")}
      </p>
      <ol ref={list} className="flex flex-col gap-2">
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            step={step}
            index={index}
            drag={drag}
            handle={{ ...handle(step.id, index), "aria-describedby": hintId }}
            onMove={(to) => moving.move(step.id, to)}
            onAddBelow={() => setAdding(step.id)}
          >
            {!isWide && step.id === selectedId && <StepPanel />}
          </StepRow>
        ))}
      </ol>
      {canEdit && (
        <div className="mt-4">
          <Button
            size="l"
            isDisabled={isFull}
            icon={<Plus aria-hidden="true" size={20} />}
            onPress={() => setAdding(steps.at(-1)?.id)}
          >
            {t("list.add")}
          </Button>
          {isFull && (
            <p className="mt-2 text-sm text-ink-soft">
              {t("list.full", { max: options.limits.steps })}
            </p>
          )}
        </div>
      )}
      {hasAdded && <AddStepDialog afterId={adding} onClose={() => setAdding(undefined)} />}
    </section>
  );
}
