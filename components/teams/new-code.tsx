"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { formatCode } from "#lib/workshop/codes.ts";

type NewCodeProps = Readonly<{ workshopId: string; code: string }>;

/** Replaces the join code after asking. What shows it elsewhere follows the live state. */
export function NewCode({ workshopId, code }: NewCodeProps) {
  const t = useTranslations("teams.code");
  const problemText = useProblemText();
  const [asked, setAsked] = useState<string>();
  const [replaced, setReplaced] = useState<string>();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function renew() {
    setPending(true);
    const outcome = await request("POST", `/api/workshops/${workshopId}/code`);
    setPending(false);
    setFailure(outcome.ok ? undefined : outcome.code);
    if (!outcome.ok) return;
    setReplaced(code);
    setAsked(undefined);
  }

  return (
    <section className="flex flex-col items-start gap-3">
      <h3>{t("heading")}</h3>
      <p className="text-sm text-ink-soft">{t("text")}</p>
      <Button icon={<RefreshCw aria-hidden="true" size={18} />} onPress={() => setAsked(code)}>
        {t("button")}
      </Button>
      <p role="status" className="font-semibold text-green empty:hidden">
        {replaced !== undefined && replaced !== code && t("done", { code: formatCode(code) })}
      </p>
      <ConfirmDialog
        title={t("title")}
        isOpen={asked !== undefined}
        onOpenChange={() => setAsked(undefined)}
        confirmLabel={t("confirm")}
        isPending={isPending}
        onConfirm={() => void renew()}
      >
        <p>{t("confirmText", { code: formatCode(asked ?? code) })}</p>
        <p className="mt-3 text-ink-soft">{t("advice")}</p>
        {failure && (
          <Notice tone="danger" className="mt-4">
            {problemText(failure)}
          </Notice>
        )}
      </ConfirmDialog>
    </section>
  );
}
