"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { type FailureCode, request } from "#components/workshop/request.ts";
import { type Attribution, attributionSchema } from "#lib/workshop/publication.ts";

const answerSchema = z.object({
  attribution: attributionSchema.nullable(),
  byDefault: attributionSchema,
});

/** What somebody said about their name in papers (`null`: nothing), and what holds without. */
export type Naming = z.infer<typeof answerSchema>;

export type NamingState =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "failed"; code: FailureCode }>
  | Readonly<{
      status: "ready";
      naming: Naming;
      saving: "no" | "now" | "done" | FailureCode;
    }>;

/** How one is named in a workshop's papers: looked up at once, changed by `save`. */
export function useNaming(workshopId: string) {
  const address = `/api/workshops/${workshopId}/attribution`;
  const [round, setRound] = useState(0);
  const [state, setState] = useState<NamingState>({ status: "loading" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round looks again.
  useEffect(() => {
    let isWanted = true;
    void ask("GET", address).then((answer) => {
      if (!isWanted) return;
      setState(
        typeof answer === "string"
          ? { status: "failed", code: answer }
          : { status: "ready", naming: answer, saving: "no" },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [address, round]);

  function lookAgain() {
    setState({ status: "loading" });
    setRound((count) => count + 1);
  }

  async function save(attribution: Attribution) {
    if (state.status !== "ready" || state.saving === "now") return;
    const { naming } = state;
    setState({ status: "ready", naming, saving: "now" });
    const answer = await ask("PUT", address, attribution);
    setState(
      typeof answer === "string"
        ? { status: "ready", naming, saving: answer }
        : { status: "ready", naming: answer, saving: "done" },
    );
  }

  /** Puts away how the last saving went. */
  function touched() {
    if (state.status === "ready" && state.saving !== "now") setState({ ...state, saving: "no" });
  }

  return { state, save, touched, lookAgain };
}

async function ask(
  method: "GET" | "PUT",
  address: string,
  body?: Attribution,
): Promise<Naming | FailureCode> {
  const outcome = await request(method, address, body);
  if (!outcome.ok) return outcome.code;
  const answer = answerSchema.safeParse(outcome.value);
  return answer.success ? answer.data : "unexpected";
}
