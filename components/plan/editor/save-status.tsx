"use client";

import { CircleCheck, CloudOff, LoaderCircle, PenLine, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { SaveState } from "./edits-saver.ts";

const looks = {
  saved: { Icon: CircleCheck, className: "text-green" },
  waiting: { Icon: PenLine, className: "text-ink-soft" },
  saving: { Icon: LoaderCircle, className: "text-ink-soft" },
  offline: { Icon: CloudOff, className: "font-semibold text-warm" },
  choosing: { Icon: TriangleAlert, className: "font-semibold text-warm" },
  failed: { Icon: TriangleAlert, className: "font-semibold text-danger" },
} as const;

/** Whether what was written is saved; and if not, why. */
export function SaveStatus({ state, onRetry }: Readonly<{ state: SaveState; onRetry(): void }>) {
  const t = useTranslations("plan.editor.saving");
  const problemText = useProblemText();
  const { Icon, className } = looks[state.status];

  return (
    <span className="flex min-w-0 items-center gap-2">
      <span
        role="status"
        data-saving={state.status}
        className={`flex min-w-0 items-center gap-2 ${className}`}
      >
        <Icon
          aria-hidden="true"
          size={18}
          className={`shrink-0 ${state.status === "saving" ? "animate-spin" : ""}`}
        />
        <span>{state.status === "failed" ? problemText(state.code) : t(state.status)}</span>
      </span>
      {(state.status === "failed" || state.status === "offline") && (
        <Button variant="quiet" onPress={onRetry}>
          {t("again")}
        </Button>
      )}
    </span>
  );
}
