"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { useRouter } from "#i18n/navigation.ts";

type DeleteWorkshopProps = Readonly<{ workshopId: string; title: string }>;

/** Deletes the workshop after asking, and goes home. */
export function DeleteWorkshop({ workshopId, title }: DeleteWorkshopProps) {
  const t = useTranslations("lobby.tools");
  const problemText = useProblemText();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function erase() {
    setPending(true);
    const outcome = await request("DELETE", `/api/workshops/${workshopId}`);
    if (outcome.ok) return router.replace("/");
    setPending(false);
    setFailure(outcome.code);
  }

  return (
    <>
      <Button icon={<Trash2 aria-hidden="true" size={18} />} onPress={() => setOpen(true)}>
        {t("delete")}
      </Button>
      <ConfirmDialog
        title={t("deleteTitle", { title })}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={t("deleteConfirm")}
        tone="danger"
        isPending={isPending}
        onConfirm={erase}
      >
        <p>{t("deleteText")}</p>
        <p className="mt-3">{t("deleteAdvice")}</p>
        {failure && (
          <Notice tone="danger" className="mt-4">
            {problemText(failure)}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
