import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { isComposingKey, isSendKey } from "./composing.ts";
import { LONGEST_NOTE } from "./note-box.tsx";
import type { OutlineDesk } from "./outline-desk.ts";
import { useNoteText } from "./use-note-text.ts";

type NoteFieldProps = Readonly<{ id: string; desk: OutlineDesk; onDone(): void }>;

/** A note's words while one changes them; others see each letter, and theirs come in. */
export function NoteField({ id, desk, onDone }: NoteFieldProps) {
  const t = useTranslations("outline");
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useNoteText(field, desk.textOf(id), (splice) => desk.write(id, splice));

  useEffect(() => {
    const { current } = field;
    current?.focus();
    // Behind the words, as on the canvas.
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  return (
    <div className="flex flex-1 items-end gap-2">
      <textarea
        ref={field}
        aria-label={t("editing")}
        dir="auto"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={text.value}
        onChange={({ currentTarget }) => text.onInput(currentTarget.value)}
        onCompositionStart={text.onCompositionStart}
        onCompositionEnd={({ currentTarget }) => text.onCompositionEnd(currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposingKey(event)) return;
          const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
          if (isSendKey(event) || event.key === "Escape") onDone();
          // The browser's own undo knows nothing of what others wrote meanwhile.
          else if (isUndo && event.shiftKey) desk.redo();
          else if (isUndo) desk.undo();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        className={`${controlLooks} field-sizing-content max-h-60 resize-none`}
      />
      <Button variant="primary" onPress={onDone}>
        {t("done")}
      </Button>
    </div>
  );
}
