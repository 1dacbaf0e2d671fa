"use client";

import { ReceiptText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { insightHref } from "#components/insight/views.ts";
import { Link } from "#i18n/navigation.ts";
import { massUnit } from "#lib/insight/receipt/mass-unit.ts";
import type { ReceiptReport } from "#lib/insight/receipt/receipt-report.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { useReceiptReport } from "./use-receipt-report.ts";

type ReceiptBadgeProps = Readonly<{
  workshop: Pick<PublicState, "id" | "status">;
  /** Revision of what was entered for the receipt, where that is known. */
  revision?: number;
  className: string;
}>;

/**
 * What the workshop itself emitted up to now, as a range, and the way to its receipt. It says that
 * it is an estimate wherever it stands; it is read aloud to nobody by itself.
 */
export function ReceiptBadge({ workshop, revision = 0, className }: ReceiptBadgeProps) {
  const report = useReceiptReport(workshop.id, revision);
  return (
    <Link
      href={insightHref(workshop.id, "receipt")}
      className={`flex min-h-11 items-center gap-2 text-sm leading-snug text-ink-soft ${className}`}
    >
      <ReceiptText aria-hidden="true" size={18} className="shrink-0" />
      <Sum report={report} isEnded={workshop.status === "ended"} />
    </Link>
  );
}

type SumProps = Readonly<{ report: ReceiptReport | undefined; isEnded: boolean }>;

function Sum({ report, isEnded }: SumProps) {
  const t = useTranslations("receipt-badge");
  const format = useFormatter();
  if (!report) return <span>{t("name")}</span>;
  const { total, isMetered } = report;
  if (!total) return <span>{t("nothing")}</span>;

  // As the receipt writes its sum.
  const unit = massUnit(total.high);
  const text = (grams: number) =>
    format.number(grams / unit.grams, { maximumSignificantDigits: 2 });
  return (
    <span>
      <span className="tabular-nums">
        {t(isEnded ? "all" : "soFar", {
          ...{ mid: text(total.mid), low: text(total.low), high: text(total.high) },
          unit: unit.name,
        })}
      </span>
      {" · "}
      <span className="text-ink-faint">{t(isMetered ? "screening" : "unmetered")}</span>
    </span>
  );
}
