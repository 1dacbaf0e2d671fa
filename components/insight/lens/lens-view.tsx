"use client";

import { useTranslations } from "next-intl";
import { useInsight } from "#components/insight/insight-context.ts";
import { KeptDamage } from "#components/insight/kept-damage.tsx";
import { Loading } from "#components/ui/loading.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { LensResult } from "./lens-result.tsx";
import { ScreeningStamp } from "./screening-stamp.tsx";
import { SourceCard } from "./source-card.tsx";
import { useLens } from "./use-lens.ts";

/** Emissions of a sector table from both ends of its supply network, and what levers would do. */
export function LensView() {
  const t = useTranslations("insight-lens");
  const { me } = useInsight();
  const lens = useLens();
  const { kept, table } = lens;
  if (kept.status === "loading") return <Loading />;
  // Without knowing what is kept, nobody could be asked before it is replaced.
  if (kept.status === "failed") return <Notice tone="warning">{t("kept.failed")}</Notice>;

  return (
    <>
      <KeptDamage part="economy" />
      <ScreeningStamp isFictional={table?.origin === "example"} />
      <SourceCard lens={lens} isFacilitator={me.role === "facilitator"} />
      {table && <LensResult lens={lens} table={table} isFacilitator={me.role === "facilitator"} />}
    </>
  );
}
