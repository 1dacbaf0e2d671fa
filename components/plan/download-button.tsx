"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { DownloadState } from "./use-download.ts";

type DownloadButtonProps = Readonly<{ state: DownloadState; onPress: () => void }>;

/** Asks for the PDF; says that it is being made, since that takes seconds. */
export function DownloadButton({ state, onPress }: DownloadButtonProps) {
  const t = useTranslations("plan");
  const isMaking = state.status === "making";

  return (
    <Button
      variant="primary"
      isPending={isMaking}
      onPress={onPress}
      icon={<Download aria-hidden="true" size={18} />}
    >
      {isMaking ? t("preparing") : t("download")}
    </Button>
  );
}

/** How the download went. */
export function DownloadNews({ state }: Readonly<{ state: DownloadState }>) {
  const t = useTranslations("plan");
  const problemText = useProblemText();

  if (state.status === "saved") {
    return (
      <Notice tone="success">
        <span className="break-all">{t("downloaded", { file: state.file })}</span>
      </Notice>
    );
  }
  return state.status === "failed" ? (
    <Notice tone="danger">{problemText(state.code)}</Notice>
  ) : null;
}
