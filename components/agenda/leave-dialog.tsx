"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type LeaveDialogProps = Readonly<{
  isOpen: boolean;
  isPending: boolean;
  onStay(): void;
  onLeave(): void;
  onSave(): void;
}>;

/** Whether to save before going elsewhere. */
export function LeaveDialog({ isOpen, isPending, onStay, onLeave, onSave }: LeaveDialogProps) {
  const t = useTranslations("agenda.leave");

  return (
    <Dialog
      title={t("title")}
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onStay}
      actions={
        <>
          <Button onPress={onStay}>{t("stay")}</Button>
          <Button onPress={onLeave}>{t("go")}</Button>
          <Button variant="primary" isPending={isPending} onPress={onSave}>
            {t("save")}
          </Button>
        </>
      }
    >
      {t("text")}
    </Dialog>
  );
}
