import { useEffect, useMemo, useState } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { request } from "#components/workshop/request.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import { type CardRef, cardRefSchema } from "#lib/canvas/note-marks.ts";
import type { Vote } from "#lib/workshop/votes.ts";

type Texts = Readonly<Record<string, string>>;
type Answer = Readonly<{ notes: Texts; cards: Readonly<Record<string, CardRef>> }>;

const nothing: Answer = { notes: {}, cards: {} };

/**
 * What the notes in a vote's results say, by id, on all boards one may see, cards in one's own
 * language; `undefined` until that is known, none if it cannot be had.
 */
export function useNoteTexts(workshopId: string, vote: Vote): Texts | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const { id, results } = vote;

  useEffect(() => {
    let isCurrent = true;
    // Results come a moment after the vote was closed: with them, the words are to be asked again.
    const path = `/api/workshops/${workshopId}/votes/${id}/notes`;
    const asked = results.length === 0 ? Promise.resolve(undefined) : request("GET", path);
    const show = async () => {
      const outcome = await asked;
      if (isCurrent) setAnswer(outcome?.ok ? answerIn(outcome.value) : nothing);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, id, results]);

  const hasCards = answer !== undefined && Object.keys(answer.cards).length > 0;
  const faces = useCardFaces(hasCards) ?? bareFaces;
  return useMemo(() => {
    if (!answer) return undefined;
    const { notes, cards } = answer;
    const spoken = (noteId: string, text: string) =>
      spokenText({ text, card: cards[noteId] ?? null }, faces);
    return Object.fromEntries(
      Object.entries(notes).map(([noteId, text]) => [noteId, spoken(noteId, text)]),
    );
  }, [answer, faces]);
}

function answerIn(value: unknown): Answer {
  const { notes, cards } = (value ?? {}) as Readonly<Partial<Record<string, object>>>;
  const texts = Object.entries(notes ?? {}).filter(([, text]) => typeof text === "string");
  const refs = Object.entries(cards ?? {}).filter(
    ([, ref]) => cardRefSchema.safeParse(ref).success,
  );
  return { notes: Object.fromEntries(texts), cards: Object.fromEntries(refs) };
}
