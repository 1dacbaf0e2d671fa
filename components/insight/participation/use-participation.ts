"use client";

import { useEffect, useRef, useState } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { type FailureCode, request } from "#components/workshop/request.ts";
import {
  type ParticipationReport,
  participationReportSchema,
} from "#lib/insight/participation/participation-report.ts";

type Asked = Readonly<{
  report: ParticipationReport | undefined;
  failure: FailureCode | undefined;
}>;

/** The logs are read for it: not at every stroke of a pen. */
const LEAST_WAIT_MS = 10_000;

/**
 * What the server tells this person of who took part; asked for again when the boards changed, a
 * while later.
 */
export function useParticipation(): Asked {
  const { workshop, source, status } = useInsight();
  const [asked, setAsked] = useState<Asked>({ report: undefined, failure: undefined });
  const last = useRef(Number.NEGATIVE_INFINITY);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another source is a reason to ask.
  useEffect(() => {
    if (status === "connecting" || status === "refused") return;
    const wait = Math.max(0, last.current + LEAST_WAIT_MS - performance.now());
    const timer = setTimeout(async () => {
      const at = performance.now();
      last.current = at;
      const answer = await request("GET", `/api/workshops/${workshop.id}/insight/participation`);
      // One that was overtaken says what was.
      if (last.current === at) setAsked((known) => afterAnswer(known, answer));
    }, wait);
    return () => clearTimeout(timer);
  }, [workshop.id, source, status]);

  return asked;
}

function afterAnswer(known: Asked, answer: Awaited<ReturnType<typeof request>>): Asked {
  if (!answer.ok) return { ...known, failure: answer.code };
  const parsed = participationReportSchema.safeParse(answer.value);
  return parsed.success
    ? { report: parsed.data, failure: undefined }
    : { ...known, failure: "unexpected" };
}
