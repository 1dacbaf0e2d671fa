"use client";

import { useRef, useState } from "react";
import type { FailureCode } from "#components/workshop/request.ts";
import { useRouter } from "#i18n/navigation.ts";
import { createWorkshop } from "./create-workshop.ts";
import { keepFacilitatorLink } from "./facilitator-link.ts";
import type { FieldFaults, WorkshopRequestBody } from "./workshop-draft.ts";

type Failure = Readonly<{ code: FailureCode; fields: FieldFaults }>;

/**
 * Sends the request once however often it is asked to, and goes to the lobby. `isPending` stays
 * true on success, until the lobby replaces the page.
 */
export function useSubmission() {
  const router = useRouter();
  // State arrives with the next drawing; two quick presses come before it.
  const isUnderWay = useRef(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function submit(body: WorkshopRequestBody): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setPending(true);
    setFailure(undefined);
    const outcome = await createWorkshop(body);
    if (outcome.ok) {
      const { id, facilitatorLink } = outcome.value;
      keepFacilitatorLink(id, facilitatorLink);
      router.push(`/workshops/${id}/lobby`);
      return;
    }
    const fields = (outcome.fields ?? []).map(({ path, reason }) => [path, reason]);
    setFailure({ code: outcome.code, fields: Object.fromEntries(fields) });
    setPending(false);
    isUnderWay.current = false;
  }

  return { submit, isPending, failure };
}
