"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { decks } from "#canvas-templates/decks.ts";
import { useCardFaces } from "#components/decks/use-card-faces.ts";
import { createNoteLookup } from "#components/insight/find-notes.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { type CardFace, spokenText } from "#lib/canvas/card-face.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { bodyOf, type MapScope } from "#lib/insight/standards/catalogue.ts";
import { type MapColumn, STANDARDS_TEMPLATE } from "#lib/insight/standards/standards-map.ts";

/** A standard of the catalogue as it is shown. */
export type StandardName = Readonly<{
  face: CardFace;
  body: string | null;
  year: number | null;
  isVerified: boolean;
}>;

/** Names of what the standards map is about, in the viewer's language. */
export type StandardsNames = Readonly<{
  scope: (scope: MapScope) => string;
  column: (column: MapColumn) => string;
  area: (id: string) => string;
  standard: (id: string) => StandardName;
  /** Of a note; empty for one that is gone. */
  text: (ref: NoteRef) => string;
}>;

/** `undefined` until the words of the decks are fetched. */
export function useStandardsNames(): StandardsNames | undefined {
  const t = useTranslations("insight-standards");
  const { source, words } = useInsight();
  const faces = useCardFaces();

  return useMemo(() => {
    if (!faces) return undefined;
    const template = words.templates[STANDARDS_TEMPLATE];
    const find = createNoteLookup(source);
    const entries = new Map(decks.standards.map((entry) => [entry.id, entry]));
    const faceOf = (deckId: string, id: string) => faces(cardRefSchema.parse(`${deckId}/${id}`));
    return {
      scope: (scope) => template?.zones[scope]?.name ?? scope,
      column: (column) => template?.columns[column]?.name ?? column,
      area: (id) => faceOf("technology-areas", id).name,
      standard(id) {
        const entry = entries.get(id);
        return {
          face: faceOf("standards", id),
          body: entry ? bodyOf(entry) : null,
          year: entry?.year ?? null,
          isVerified: entry?.verified ?? false,
        };
      },
      text(ref) {
        const note = find(ref);
        return note ? spokenText(note, faces) || t("blank") : "";
      },
    };
  }, [faces, source, words, t]);
}
