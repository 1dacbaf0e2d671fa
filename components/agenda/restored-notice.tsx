"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** What was not saved on an earlier visit is here again. */
export function RestoredNotice({ onDiscard }: Readonly<{ onDiscard(): void }>) {
  const t = useTranslations("agenda.restored");

  return (
    <Notice tone="warning" title={t("title")}>
      <p>{t("text")}</p>
      <Button className="mt-3" onPress={onDiscard}>
        {t("discard")}
      </Button>
    </Notice>
  );
}
