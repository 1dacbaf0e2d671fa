"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

type ConfirmDialogProps = Readonly<{
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  confirmLabel: ReactNode;
  tone?: "primary" | "danger" | undefined;
  isPending?: boolean | undefined;
  /** Does it. Closing afterwards is the caller's: it may have to show an error first. */
  onConfirm: () => void;
}>;

/** Asks before something that cannot be taken back. Needs the `common` words. */
export function ConfirmDialog({
  confirmLabel,
  tone = "primary",
  isPending,
  onConfirm,
  ...dialog
}: ConfirmDialogProps) {
  const t = useTranslations("common.dialog");

  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      actions={
        <>
          <Button variant="secondary" onPress={() => dialog.onOpenChange(false)}>
            {t("cancel")}
          </Button>
          <Button variant={tone} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
