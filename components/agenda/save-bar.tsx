"use client";

import { Check, Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useEditor } from "./editor-context.ts";
import { SaveFaults } from "./later-parts.tsx";
import type { Draft } from "./use-draft.ts";
import type { Saving } from "./use-saving.ts";

type SaveBarProps = Readonly<{
  /** What happened last, in words. */
  news: string;
  draft: Draft;
  saving: Saving;
}>;

/** Always in sight: what just happened, undo, and whether all of it is saved. */
export function SaveBar({ news, draft, saving }: SaveBarProps) {
  const t = useTranslations("agenda.bar");
  const problemText = useProblemText();
  const { canEdit } = useEditor();
  const { undo, redo } = useUndo(draft);

  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6"
    >
      {saving.failure && (
        <Notice tone="danger" title={t("failed")}>
          {saving.refused ? <SaveFaults refused={saving.refused} /> : problemText(saving.failure)}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="min-w-0 flex-1 basis-60 text-ink-soft empty:hidden">
          {news}
        </p>
        {canEdit && (
          <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
            <Tooltip label={t("undo")}>
              <Button
                variant="quiet"
                aria-label={t("undo")}
                isDisabled={!draft.canUndo}
                icon={<Undo2 aria-hidden="true" size={20} />}
                onPress={undo}
              />
            </Tooltip>
            <Tooltip label={t("redo")}>
              <Button
                variant="quiet"
                aria-label={t("redo")}
                isDisabled={!draft.canRedo}
                icon={<Redo2 aria-hidden="true" size={20} />}
                onPress={redo}
              />
            </Tooltip>
            <span
              className={`px-1 text-sm ${draft.isDirty ? "font-semibold text-warm" : "text-ink-soft"}`}
            >
              {t(draft.isDirty ? "unsaved" : "saved")}
            </span>
            <Button
              variant="primary"
              isPending={saving.isSaving}
              isDisabled={!draft.isDirty}
              icon={<Check aria-hidden="true" size={18} />}
              onPress={() => void saving.save()}
            >
              {t(saving.isSaving ? "saving" : "save")}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** By button, and by the keys people know; in a text field those are the field's own. */
function useUndo({ change }: Draft) {
  const t = useTranslations("agenda.news");
  const { say, canEdit } = useEditor();

  useEffect(() => {
    if (!canEdit) return;
    function onKeyDown(event: KeyboardEvent) {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
      if (!isUndo || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      change({ type: event.shiftKey ? "redo" : "undo" });
      say(t(event.shiftKey ? "redone" : "undone"));
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [canEdit, change, say, t]);

  return {
    undo() {
      change({ type: "undo" });
      say(t("undone"));
    },
    redo() {
      change({ type: "redo" });
      say(t("redone"));
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog") !== null;
}
