import { useEffect, useMemo, useState } from "react";
import { z } from "zod";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { request } from "#components/workshop/request.ts";
import { type CardFaces, spokenText } from "#lib/canvas/card-face.ts";
import { clusterName } from "#lib/canvas/cluster-name.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import type { Vote } from "#lib/workshop/votes.ts";

type Texts = Readonly<Record<string, string>>;

const answerSchema = z.object({
  notes: z.record(z.string(), z.string()),
  // One that cannot be read says no more than its own words.
  cards: z.record(z.string(), cardRefSchema.nullable().catch(null)),
  clusters: z.record(z.string(), z.object({ title: z.string(), noteIds: z.array(z.string()) })),
});

type Answer = z.infer<typeof answerSchema>;

const nothing: Answer = { notes: {}, cards: {}, clusters: {} };

/**
 * What the notes in a vote's results say, or what its clusters are called, by id, on all boards one
 * may see, cards in one's own language; `undefined` until that is known, none if it cannot be had.
 */
export function useResultTexts(workshopId: string, vote: Vote): Texts | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const { id, results } = vote;

  useEffect(() => {
    let isCurrent = true;
    // Results come a moment after the vote was closed: with them, the words are to be asked again.
    const path = `/api/workshops/${workshopId}/votes/${id}/notes`;
    const asked = results.length === 0 ? Promise.resolve(undefined) : request("GET", path);
    const show = async () => {
      const outcome = await asked;
      const told = answerSchema.safeParse(outcome?.ok ? outcome.value : undefined);
      if (isCurrent) setAnswer(told.success ? told.data : nothing);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, id, results]);

  const hasCards = answer !== undefined && Object.keys(answer.cards).length > 0;
  const faces = useCardFaces(hasCards) ?? bareFaces;
  return useMemo(() => answer && textsIn(answer, faces), [answer, faces]);
}

function textsIn({ notes, cards, clusters }: Answer, faces: CardFaces): Texts {
  const said = Object.fromEntries(
    Object.entries(notes).map(([id, text]) => [
      id,
      spokenText({ text, card: cards[id] ?? null }, faces),
    ]),
  );
  const names = Object.entries(clusters).map(([id, { title, noteIds }]) => [
    id,
    clusterName(
      title,
      noteIds.map((noteId) => said[noteId] ?? ""),
    ),
  ]);
  return { ...said, ...Object.fromEntries(names) };
}
