import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { controlLooks, FieldFrame } from "#components/ui/field-frame.tsx";
import type { BulkNote } from "#lib/canvas/bulk-notes.ts";
import { LONGEST_PASTE, readPasted } from "#lib/canvas/pasted-notes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import { isSendKey } from "../outline/composing.ts";
import { ManyPreview } from "./many-preview.tsx";
import { useFocusInDialog } from "./use-focus-in-dialog.ts";
import type { Target } from "./zone-targets.ts";

export type ManyDialogProps = Readonly<{
  /** What was pasted on the board, and for which zone; `undefined` while the dialog is closed. */
  opened: Readonly<{ text: string; place: ZonePlace }> | undefined;
  targets: readonly Target[];
  /** How many notes the board still takes. */
  room(): number;
  onAdd(notes: readonly BulkNote[]): void;
  onClose(): void;
}>;

/** Makes many notes out of pasted lines, a list or a table, once somebody has looked them over. */
export function ManyDialog({ opened, onClose, ...props }: ManyDialogProps) {
  const t = useTranslations("notes.many");
  return (
    <Dialog title={t("title")} isOpen={opened !== undefined} onOpenChange={onClose}>
      {opened && <ManySteps {...opened} {...props} />}
    </Dialog>
  );
}

type ManyStepsProps = Readonly<{ text: string; place: ZonePlace }> &
  Omit<ManyDialogProps, "opened" | "onClose">;

function ManySteps({ text, place, ...props }: ManyStepsProps) {
  const [raw, setRaw] = useState(text);
  const [isShown, setShown] = useState(text.trim() !== "");

  return isShown ? (
    <ManyPreview pasted={readPasted(raw)} place={place} onBack={() => setShown(false)} {...props} />
  ) : (
    <PasteStep raw={raw} onChange={setRaw} onShow={() => setShown(true)} />
  );
}

type PasteStepProps = Readonly<{ raw: string; onChange(raw: string): void; onShow(): void }>;

function PasteStep({ raw, onChange, onShow }: PasteStepProps) {
  const t = useTranslations("notes.many");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusInDialog(field);
  const isEmpty = raw.trim() === "";

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onShow();
      }}
    >
      <FieldFrame id={id} label={t("label")} description={t("hint")}>
        <textarea
          id={id}
          ref={field}
          aria-describedby={`${id}-description`}
          dir="auto"
          rows={9}
          maxLength={LONGEST_PASTE}
          placeholder={t("placeholder")}
          value={raw}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={(event) => {
            if (isSendKey(event) && !isEmpty) onShow();
          }}
          className={`${controlLooks} max-h-[50dvh] resize-y`}
        />
      </FieldFrame>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" aria-disabled={isEmpty || undefined}>
          {t("preview")}
        </Button>
      </div>
    </form>
  );
}
