"use client";

import { useTranslations } from "next-intl";
import { newId } from "#components/live/new-id.ts";
import { replaceSteps, withFreshIds } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";

/** Puts another agenda in the place of all steps that may go. */
export function useReplacing() {
  const t = useTranslations("agenda.news");
  const { steps, kept, options, edit, say, select } = useEditor();

  return {
    /** Whether there is room for so many steps beside those that stay. */
    hasRoom: (count: number) => kept.size + count <= options.limits.steps,

    /** @param keepsIds for a programme's own steps, whose words go by their ids. */
    replace(next: readonly Step[], keepsIds = false) {
      const isFree = next.every(({ id }) => !kept.has(id));
      const fresh = keepsIds && isFree ? next : withFreshIds(next, newId);
      edit(() => replaceSteps(steps, kept, fresh));
      select(undefined);
      say(t("replaced"));
    },
  };
}
