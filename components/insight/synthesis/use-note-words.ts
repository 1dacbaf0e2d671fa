"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { InsightNote, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";

/** What notes of a zone say to their reader: a card by its name, a note without words as such. */
export function useNoteWords(notes: readonly InsightNote[]): (ref: NoteRef) => string {
  const t = useTranslations("insight-synthesis");
  const isCarded = notes.some(({ card }) => card !== null);
  const faces = useCardFaces(isCarded) ?? bareFaces;

  return useMemo(() => {
    const byKey = new Map(notes.map((note) => [noteKey(note), note]));
    return (ref) => {
      const note = byKey.get(noteKey(ref));
      return (note && spokenText(note, faces)) || t("blank");
    };
  }, [notes, faces, t]);
}
