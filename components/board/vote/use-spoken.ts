import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";

/** What stands on a board, as it is read out in a list: cards say what they are, in one's language. */
export function useSpoken(outcomes: readonly Outcome[]): readonly Outcome[] {
  const hasCards = outcomes.some(({ marks }) => marks.card !== null);
  const faces = useCardFaces(hasCards) ?? bareFaces;
  return useMemo(
    () =>
      hasCards
        ? outcomes.map((one) => ({
            ...one,
            text: spokenText({ text: one.text, card: one.marks.card }, faces),
          }))
        : outcomes,
    [outcomes, hasCards, faces],
  );
}
