"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { KeptPartId } from "#lib/insight/kept/kept-parts.ts";
import { useInsight } from "./insight-context.ts";
import { useKept } from "./use-kept.ts";

/** Says that what was saved for a view cannot be read, and what to do before something is saved. */
export function KeptDamage({ part }: Readonly<{ part: KeptPartId }>) {
  const t = useTranslations("insight.damaged");
  const { me } = useInsight();
  const { isDamaged } = useKept(part);
  if (!isDamaged) return null;
  return (
    <Notice tone="danger" title={t("title")}>
      {t(me.role === "facilitator" ? "facilitator" : "others")}
    </Notice>
  );
}
