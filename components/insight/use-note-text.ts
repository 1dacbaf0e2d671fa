"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { createNoteLookup } from "./find-notes.ts";
import { useInsight } from "./insight-context.ts";

/** What a note says to its reader: a card by its name; a note without words says so. */
export function useNoteText(): (ref: NoteRef) => string {
  const t = useTranslations("insight.notes");
  const { source } = useInsight();
  const hasCards = useMemo(
    () => source.boards.some(({ notes }) => notes.some(({ card }) => card !== null)),
    [source],
  );
  const faces = useCardFaces(hasCards) ?? bareFaces;

  return useMemo(() => {
    const find = createNoteLookup(source);
    return (ref) => {
      const note = find(ref);
      return (note && spokenText(note, faces)) || t("blank");
    };
  }, [source, faces, t]);
}
