"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Somebody else has saved the agenda while this one is being changed. */
export function ConflictNotice({ onLook }: Readonly<{ onLook(): Promise<void> }>) {
  const t = useTranslations("agenda.conflict");

  return (
    <Notice tone="warning" title={t("notice")}>
      <p>{t("noticeText")}</p>
      <Button className="mt-3" onPress={() => void onLook()}>
        {t("look")}
      </Button>
    </Notice>
  );
}
