import { useEffect, useState } from "react";
import { request } from "#components/workshop/request.ts";
import type { Vote } from "#lib/workshop/votes.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * What the notes in a vote's results say, by id, on all boards one may see; `undefined` until that
 * is known, none if it cannot be had.
 */
export function useNoteTexts(workshopId: string, vote: Vote): Texts | undefined {
  const [texts, setTexts] = useState<Texts>();
  const { id, results } = vote;

  useEffect(() => {
    let isCurrent = true;
    // Results come a moment after the vote was closed: with them, the words are to be asked again.
    const path = `/api/workshops/${workshopId}/votes/${id}/notes`;
    const asked = results.length === 0 ? Promise.resolve(undefined) : request("GET", path);
    const show = async () => {
      const outcome = await asked;
      if (isCurrent) setTexts(outcome?.ok ? textsIn(outcome.value) : {});
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, id, results]);

  return texts;
}

function textsIn(answer: unknown): Texts {
  const { notes } = (answer ?? {}) as Readonly<{ notes?: Readonly<Record<string, unknown>> }>;
  return Object.fromEntries(
    Object.entries(notes ?? {}).flatMap(([id, text]) =>
      typeof text === "string" ? [[id, text]] : [],
    ),
  );
}
