"use client";

import { useEffect, useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { request } from "#components/workshop/request.ts";
import { type MeterReport, meterReportSchema } from "#lib/insight/receipt/meter-report.ts";

const AGAIN_MS = 30_000;

/** What the server metered; asked again every half a minute while somebody looks. */
export function useMeter(): MeterReport | undefined {
  const { workshop } = useInsight();
  const [report, setReport] = useState<MeterReport>();

  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await request("GET", `/api/workshops/${workshop.id}/insight/meter`);
      const parsed = answer.ok ? meterReportSchema.safeParse(answer.value) : undefined;
      if (isCurrent && parsed?.success) setReport(parsed.data);
    };
    void ask();
    const timer = setInterval(() => {
      if (!document.hidden) void ask();
    }, AGAIN_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [workshop.id]);

  return report;
}
