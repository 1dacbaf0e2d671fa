"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { useRouter } from "#i18n/navigation.ts";

/** Says that too many wrong codes came, and asks again by itself when the time is over. */
export function RetryLater({ seconds }: Readonly<{ seconds: number }>) {
  const t = useTranslations("join.wait");
  const router = useRouter();

  useEffect(() => {
    const timer = setTimeout(() => router.refresh(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [router, seconds]);

  return (
    <Notice tone="warning" title={t("title")}>
      {t("text", { seconds })}
    </Notice>
  );
}
