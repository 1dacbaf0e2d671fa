"use client";

import { useEffect, useState } from "react";
import { type FailureCode, request } from "#components/workshop/request.ts";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import type { Locale } from "#lib/locales.ts";
import { planAddress } from "./download-plan.ts";

type WithoutFigures<Part> = Part extends readonly (infer Item)[]
  ? readonly WithoutFigures<Item>[]
  : Part extends object
    ? { [Key in Exclude<keyof Part, "figure">]: WithoutFigures<Part[Key]> }
    : Part;

/** A lesson plan as `lesson-plan.json` answers it: all of it but the drawings. */
export type PlanText = WithoutFigures<LessonPlan>;

type PlanState =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "ready"; plan: PlanText }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

/** Fetches a workshop's lesson plan in one language; `reload` reads the boards again. */
export function usePlan(
  workshopId: string,
  locale: Locale,
): Readonly<{ state: PlanState; reload: () => void }> {
  const [round, setRound] = useState(0);
  const asked = `${workshopId} ${locale} ${round}`;
  const [answer, setAnswer] = useState<{ asked: string; state: PlanState }>();

  useEffect(() => {
    let isWanted = true;
    request("GET", planAddress(workshopId, "json", locale))
      .then((outcome) => {
        if (!isWanted) return;
        const plan = outcome.ok ? parsePlan(outcome.value) : undefined;
        const code = outcome.ok ? "unexpected" : outcome.code;
        setAnswer({ asked, state: plan ? { status: "ready", plan } : { status: "failed", code } });
      })
      // request() never rejects; this tells the linter so.
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [asked, workshopId, locale]);

  const state = answer?.asked === asked ? answer.state : { status: "loading" as const };
  return { state, reload: () => setRound((count) => count + 1) };
}

// Our own server's answer: a glance tells it from a proxy's page.
function parsePlan(value: unknown): PlanText | undefined {
  const isPlan = typeof value === "object" && value !== null && "canvases" in value;
  return isPlan ? (value as PlanText) : undefined;
}
