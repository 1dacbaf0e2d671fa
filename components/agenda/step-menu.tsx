"use client";

import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import { newId } from "#components/live/new-id.ts";
import { changeStep, duplicateStep, removeStep } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";
import { withOwnWords } from "./step-names.ts";

type StepMenuProps = Readonly<{
  step: Step;
  index: number;
  onMove(to: number): void;
  onAddBelow(): void;
}>;

/** What one does with a step now and then. */
export function StepMenu({ step, index, onMove, onAddBelow }: StepMenuProps) {
  const t = useTranslations("agenda.list");
  const { steps, kept, options, titleOf } = useEditor();
  const { duplicate, remove } = useStepActions(step, index);
  const isFull = steps.length >= options.limits.steps;
  const stays = kept.has(step.id) ? "removeKept" : steps.length === 1 ? "removeOnly" : undefined;

  return (
    <PopOver
      label={t("more", { title: titleOf(step) })}
      triggerClassName="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      className="w-64"
      trigger={<EllipsisVertical aria-hidden="true" size={20} />}
    >
      <Entry
        icon={<ArrowUp size={18} />}
        isDisabled={index === 0}
        onPress={() => onMove(index - 1)}
      >
        {t("up")}
      </Entry>
      <Entry
        icon={<ArrowDown size={18} />}
        isDisabled={index === steps.length - 1}
        onPress={() => onMove(index + 1)}
      >
        {t("down")}
      </Entry>
      <Entry icon={<Copy size={18} />} isDisabled={isFull} onPress={duplicate}>
        {t("duplicate")}
      </Entry>
      <Entry icon={<Plus size={18} />} isDisabled={isFull} onPress={onAddBelow}>
        {t("below")}
      </Entry>
      <Entry icon={<Trash2 size={18} />} isDisabled={stays !== undefined} onPress={remove}>
        {t(stays ?? "remove")}
      </Entry>
    </PopOver>
  );
}

type EntryProps = Readonly<{
  icon: ReactNode;
  isDisabled: boolean;
  onPress(): void;
  children: ReactNode;
}>;

function Entry({ icon, isDisabled, onPress, children }: EntryProps) {
  return (
    <button
      type="button"
      disabled={isDisabled}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        onPress();
      }}
      className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken disabled:text-ink-faint disabled:hover:bg-transparent"
    >
      <span aria-hidden="true" className="text-ink-soft">
        {icon}
      </span>
      {children}
    </button>
  );
}

function useStepActions(step: Step, index: number) {
  const t = useTranslations("agenda.news");
  const { steps, kept, options, edit, say, select, titleOf } = useEditor();

  return {
    duplicate() {
      const id = newId();
      // Under another id it is no step of the programme any more, and needs its words itself.
      const { title, instruction } = withOwnWords(step, options.texts);
      edit((now) => changeStep(duplicateStep(now, step.id, id), id, { title, instruction }));
      say(t("duplicated", { title: titleOf(step) }));
      select(id);
    },

    remove() {
      edit((now) => removeStep(now, kept, step.id));
      say(t("removed", { title: titleOf(step) }));
      const next = steps[index + 1] ?? steps[index - 1];
      // The button that was pressed is gone.
      requestAnimationFrame(() => {
        if (next) document.querySelector<HTMLElement>(`[data-step="${next.id}"]`)?.focus();
      });
    },
  };
}
