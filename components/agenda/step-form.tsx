"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isOnKeptBoard } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { CanvasFields } from "./canvas-fields.tsx";
import { CheckField } from "./check-field.tsx";
import { useEditor } from "./editor-context.ts";
import { ModeFields } from "./mode-fields.tsx";
import { NotesField } from "./notes-field.tsx";
import { useStepChange } from "./use-step-change.ts";
import { WordsFields } from "./words-fields.tsx";

/** All there is to say about a step. */
export function StepForm({ step, number }: Readonly<{ step: Step; number: number }>) {
  const t = useTranslations("agenda.step");
  const { canEdit, select, titleOf } = useEditor();
  const change = useStepChange(step);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  function close() {
    select(undefined);
    document.querySelector<HTMLElement>(`[data-step="${step.id}"]`)?.focus();
  }

  return (
    <section
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isInDialog(event.target)) close();
      }}
      className="border-t border-line p-4 sm:p-5 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-8rem)] lg:overflow-y-auto lg:rounded-card lg:border lg:bg-surface"
    >
      <div className="mb-4 flex items-start justify-between gap-3">
        <h2 id={headingId} ref={heading} tabIndex={-1} className="text-xl outline-none">
          <span className="block text-sm font-normal text-ink-soft">
            {t("heading", { number })}
          </span>
          <span dir="auto">{titleOf(step)}</span>
        </h2>
        <Button onPress={close}>{t("close")}</Button>
      </div>
      <fieldset disabled={!canEdit} className="flex min-w-0 flex-col gap-6">
        <legend className="sr-only">{titleOf(step)}</legend>
        <LockNotice step={step} />
        <WordsFields step={step} />
        {step.kind === "canvas" && <ModeFields step={step} />}
        {step.kind === "canvas" && <CanvasFields step={step} />}
        <div className="flex flex-col gap-1">
          <CheckField
            label={t("optional")}
            hint={t("optionalHint")}
            isChecked={step.optional}
            onChange={(optional) => change({ optional })}
          />
          {step.kind === "canvas" && (
            <CheckField
              label={t("canHold")}
              hint={t("canHoldHint")}
              isChecked={step.canHold}
              onChange={(canHold) => change({ canHold })}
            />
          )}
        </div>
        <NotesField step={step} />
      </fieldset>
    </section>
  );
}

function isInDialog(target: EventTarget): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** What cannot be changed here any more, and why. */
function LockNotice({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.step");
  const { steps, kept } = useEditor();
  if (!isOnKeptBoard(steps, kept, step)) return null;
  const isKept = kept.has(step.id);

  return (
    <Notice
      tone="info"
      title={
        <span className="inline-flex items-center gap-2">
          <Lock aria-hidden="true" size={16} />
          {t(isKept ? "locked" : "lockedBoard")}
        </span>
      }
    >
      {t(isKept ? "lockedText" : "lockedBoardText")}
    </Notice>
  );
}
