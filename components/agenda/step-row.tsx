"use client";

import { Coffee, GripVertical, Lock, Speech, StickyNote } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from "react";
import { openerOf } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";
import { MinutesField } from "./minutes-field.tsx";
import { StepMenu } from "./step-menu.tsx";
import type { Drag } from "./use-step-drag.ts";

export type StepRowProps = Readonly<{
  step: Step;
  index: number;
  drag: Drag | undefined;
  /** What makes its handle one. */
  handle: ComponentProps<"button">;
  onMove(to: number): void;
  onAddBelow(): void;
  /** The form, where it opens in the list. */
  children: ReactNode;
}>;

/** One step: when, what, how long. */
export function StepRow({ step, index, drag, handle, onMove, onAddBelow, children }: StepRowProps) {
  const t = useTranslations("agenda.list");
  const { canEdit, selectedId, select, titleOf, times } = useEditor();
  const factsId = useId();
  const isOpen = selectedId === step.id;
  const isDragged = drag?.id === step.id;
  const state = times?.get(step.id)?.state;

  return (
    <li
      aria-current={state === "current" ? "step" : undefined}
      style={{ transform: shiftOf(index, drag) }}
      className={`rounded-card border bg-surface ${isOpen ? "border-green inset-ring inset-ring-green" : "border-line"} ${isDragged ? "relative z-20 shadow-overlay" : "transition-transform"} ${drag ? "select-none" : ""}`}
    >
      <div className="flex items-stretch">
        {canEdit && <Handle {...{ step, index, handle, onMove }} />}
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 py-2 pe-1 ps-1 sm:flex-nowrap">
          <Times step={step} />
          <Picture step={step} />
          <button
            type="button"
            data-step={step.id}
            aria-label={t("open", { title: titleOf(step) })}
            aria-describedby={factsId}
            aria-expanded={isOpen}
            onClick={() => select(isOpen ? undefined : step.id)}
            className="min-h-11 min-w-0 flex-1 basis-40 rounded-control px-2 text-start hover:bg-sunken"
          >
            <span dir="auto" className="line-clamp-2 leading-snug font-semibold">
              {titleOf(step)}
            </span>
            <Facts step={step} id={factsId} />
          </button>
          <div className="flex shrink-0 items-center gap-1 max-sm:ms-auto">
            <MinutesField step={step} />
            {canEdit && <StepMenu {...{ step, index, onMove, onAddBelow }} />}
          </div>
        </div>
      </div>
      {children}
    </li>
  );
}

/** Where a step stands while another is on its way. */
function shiftOf(index: number, drag: Drag | undefined): string | undefined {
  if (!drag) return undefined;
  if (index === drag.from) return `translateY(${drag.offset}px)`;
  if (index > drag.from && index <= drag.to) return `translateY(${-drag.room}px)`;
  if (index < drag.from && index >= drag.to) return `translateY(${drag.room}px)`;
  return undefined;
}

type HandleProps = Pick<StepRowProps, "step" | "index" | "handle" | "onMove">;

function Handle({ step, index, handle, onMove }: HandleProps) {
  const t = useTranslations("agenda.list");
  const { steps, titleOf } = useEditor();
  const places: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: steps.length - 1,
  };

  function onKeyDown(event: KeyboardEvent) {
    const to = places[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(to);
  }

  return (
    <button
      {...handle}
      type="button"
      data-handle={step.id}
      aria-label={t("drag", { title: titleOf(step), number: index + 1, total: steps.length })}
      title={t("dragHint")}
      onKeyDown={onKeyDown}
      className="grid w-11 shrink-0 cursor-grab touch-none place-items-center rounded-s-card text-ink-faint hover:bg-sunken hover:text-ink active:cursor-grabbing"
    >
      <GripVertical aria-hidden="true" size={20} />
    </button>
  );
}

function Times({ step }: Readonly<{ step: Step }>) {
  const t = useTranslations("agenda.list.state");
  const { times, clock } = useEditor();
  const time = times?.get(step.id);
  const isNews = time && (time.state === "current" || time.state === "passed");

  return (
    <span className="flex w-14 shrink-0 flex-col leading-tight tabular-nums max-sm:w-auto max-sm:flex-row max-sm:gap-2 max-sm:ps-2">
      <span className="font-semibold">{time?.beginsAt == null ? "–" : clock(time.beginsAt)}</span>
      {isNews && (
        <span
          className={time.state === "current" ? "text-sm text-green" : "text-sm text-ink-faint"}
        >
          {t(time.state)}
        </span>
      )}
    </span>
  );
}

function Picture({ step: { kind, templateId } }: Readonly<{ step: Step }>) {
  const { thumbnails } = useEditor();
  const Icon = kind === "break" ? Coffee : Speech;

  return (
    <span
      aria-hidden="true"
      className={`grid h-11 w-16 shrink-0 place-items-center overflow-hidden rounded-control border border-line max-sm:hidden ${kind === "canvas" ? "bg-white dark:brightness-90" : "bg-sunken text-ink-soft"}`}
    >
      {templateId === null ? <Icon size={20} /> : thumbnails[templateId]}
    </span>
  );
}

function Facts({ step, id }: Readonly<{ step: Step; id: string }>) {
  const t = useTranslations("agenda.list");
  const words = useTranslations("agenda.step");
  const { steps, kept } = useEditor();
  const opener = openerOf(steps, step);
  const number = steps.findIndex(({ id }) => id === opener.id) + 1;
  const isCanvas = step.kind === "canvas";
  const facts = [
    words(isCanvas ? `modes.${step.mode}` : `kind.${step.kind}`),
    isCanvas && step.scope === "plenary" && t("together"),
    step.continues !== null && t("continues", { number }),
    step.optional && t("optional"),
  ].filter((fact) => fact !== false);

  return (
    <span id={id} className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-soft">
      {kept.has(step.id) && <Lock aria-label={words("locked")} size={14} className="shrink-0" />}
      <span>{facts.join(" · ")}</span>
      {step.notes !== "" && (
        <StickyNote aria-label={t("hasNotes")} size={14} className="shrink-0" />
      )}
    </span>
  );
}
