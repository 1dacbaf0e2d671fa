"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { moveRange, moveStep } from "#lib/workshop/agenda-edit.ts";
import { useEditor } from "./editor-context.ts";

/** Moves steps by a place or to an end, says where they are then, and keeps the focus on them. */
export function useMoving(list: RefObject<HTMLElement | null>) {
  const t = useTranslations("agenda.news");
  const { steps, kept, times, clock, isTimeOfDay, edit, say, titleOf } = useEditor();
  /** A step that was moved, until everybody can see where to. */
  const moved = useRef<string>(undefined);

  useEffect(() => {
    const id = moved.current;
    const index = steps.findIndex((each) => each.id === id);
    const step = steps[index];
    if (!step) return;
    moved.current = undefined;
    // The browser takes the focus off what changes its place in the list.
    list.current?.querySelector<HTMLElement>(`[data-handle="${step.id}"]`)?.focus();
    const at = isTimeOfDay ? times?.get(step.id)?.beginsAt : undefined;
    const place = { title: titleOf(step), number: index + 1, total: steps.length };
    say(at == null ? t("moved", place) : t("movedAt", { ...place, time: clock(at) }));
  }, [steps, times, clock, isTimeOfDay, list, say, t, titleOf]);

  function told(id: string, apply: () => void, to: number) {
    if (steps[to]?.id === id) return;
    moved.current = id;
    apply();
  }

  return {
    told,

    move(id: string, to: number) {
      const from = steps.findIndex((step) => step.id === id);
      const step = steps[from];
      if (!step) return;
      const { first, last } = moveRange(steps, kept, id);
      const target = Math.max(first, Math.min(to, last));
      if (target !== from) {
        return told(id, () => edit((now) => moveStep(now, kept, id, target)), target);
      }
      const isAtEnd = to < 0 || to >= steps.length;
      say(t(isAtEnd ? "end" : "stays", { title: titleOf(step) }));
    },
  };
}
