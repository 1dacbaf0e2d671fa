"use client";

import { FaultLines } from "#components/programme-file/fault-list.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { faultsInFields } from "#lib/workshop/agenda-faults.ts";
import { useEditor } from "./editor-context.ts";
import type { Refused } from "./use-saving.ts";

/** Why the server took an agenda not: the steps it named, and what is wrong with each. */
export function SaveFaults({ refused }: Readonly<{ refused: Refused }>) {
  const problemText = useProblemText();
  const { fileBytes } = useEditor().options.limits;
  const faults = faultsInFields(refused.fields, refused.steps);
  // A newer server may find faults that this page has no words for.
  if (faults.length === 0) return problemText("agenda-unusable");
  return <FaultLines faults={faults} maxBytes={fileBytes} />;
}
