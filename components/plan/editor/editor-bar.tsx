"use client";

import { Check, Redo2, RefreshCw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useDesk } from "./desk-context.ts";
import { SaveStatus } from "./save-status.tsx";
import type { EditingState } from "./use-editing.ts";

type EditorBarProps = Readonly<{
  state: EditingState;
  /** What happened last, in words. */
  news: string;
  isReading: boolean;
  onRead(): void;
  onClose(): void;
}>;

/** Always in sight: whether all is saved, undo, and the way out. */
export function EditorBar({ state, news, isReading, onRead, onClose }: EditorBarProps) {
  const t = useTranslations("plan.editor");
  const { undo, redo } = useUndo(state);
  const [isClosing, setClosing] = useState(false);

  /** Stays where something could not be saved: the bar says so. */
  async function close() {
    setClosing(true);
    const isSaved = await state.settle();
    setClosing(false);
    if (isSaved) onClose();
  }

  return (
    <section
      aria-label={t("bar")}
      className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center justify-end gap-x-2 gap-y-1 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6"
    >
      <div className="min-w-0 flex-1 max-sm:basis-full">
        <SaveStatus state={state.state} onRetry={state.saveNow} />
        <p role="status" className="truncate text-sm text-ink-soft empty:hidden">
          {news}
        </p>
      </div>
      <Button
        variant="quiet"
        aria-label={t("undo")}
        title={t("undo")}
        isDisabled={!state.canUndo}
        icon={<Undo2 aria-hidden="true" size={20} />}
        onPress={undo}
      />
      <Button
        variant="quiet"
        aria-label={t("redo")}
        title={t("redo")}
        isDisabled={!state.canRedo}
        icon={<Redo2 aria-hidden="true" size={20} />}
        onPress={redo}
      />
      <Button
        variant="quiet"
        aria-label={t("read")}
        title={t("read")}
        isPending={isReading}
        icon={<RefreshCw aria-hidden="true" size={20} />}
        onPress={onRead}
      />
      <Button
        variant="primary"
        icon={<Check aria-hidden="true" size={18} />}
        isPending={isClosing}
        onPress={() => void close()}
      >
        {t("close")}
      </Button>
    </section>
  );
}

/** By button, and by the keys people know; in a text field those are the field's own. */
function useUndo({ undo, redo }: EditingState) {
  const t = useTranslations("plan.editor.news");
  const { say, setActive } = useDesk();

  function go(back: boolean) {
    // The field holds words of its own, which are not to come back.
    setActive(undefined);
    if (back) undo();
    else redo();
    say(t(back ? "undone" : "redone"));
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
      if (!isUndo || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      go(!event.shiftKey);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });

  return { undo: () => go(true), redo: () => go(false) };
}

function isTyping(target: EventTarget | null): boolean {
  const fields = "input, textarea, select, dialog, [contenteditable]";
  return target instanceof Element && target.closest(fields) !== null;
}
