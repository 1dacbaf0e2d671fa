"use client";

import { useEffect, useState } from "react";
import { request } from "#components/workshop/request.ts";
import { type ReceiptReport, receiptReportSchema } from "#lib/insight/receipt/receipt-report.ts";

const AGAIN_MS = 30_000;

/**
 * The sum of a workshop's receipt; asked again every half a minute while somebody looks, and when
 * they look again. What was known stays while the server cannot be reached.
 *
 * @param reason another one is a reason to ask at once.
 */
export function useReceiptReport(workshopId: string, reason: number): ReceiptReport | undefined {
  const [report, setReport] = useState<ReceiptReport>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: see `reason`.
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      if (document.hidden) return;
      const answer = await request("GET", `/api/workshops/${workshopId}/insight/receipt`);
      const parsed = answer.ok ? receiptReportSchema.safeParse(answer.value) : undefined;
      if (isCurrent && parsed?.success) setReport(parsed.data);
    };
    void ask();
    const timer = setInterval(ask, AGAIN_MS);
    document.addEventListener("visibilitychange", ask);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [workshopId, reason]);

  return report;
}
