"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useInsight } from "./insight-context.ts";

/** Says when what is seen is not live. */
export function LiveStatus() {
  const t = useTranslations("insight.status");
  const { status } = useInsight();
  if (status === "live") return null;
  if (status === "connecting") {
    return (
      <div className="text-ink-soft">
        <Spinner label={t("connecting")} />
      </div>
    );
  }
  return <Notice tone={status === "offline" ? "warning" : "danger"}>{t(status)}</Notice>;
}
