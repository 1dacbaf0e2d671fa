"use client";

import type { CardFace } from "#lib/canvas/card-face.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { bareFaces, useCardFaces } from "./use-card-faces.ts";

/** Cards a note is tagged with, in the viewer's language; nothing if there are none. */
export function TagList({ tags }: Readonly<{ tags: readonly CardRef[] }>) {
  const faces = useCardFaces(tags.length > 0) ?? bareFaces;
  if (tags.length === 0) return null;
  return (
    <ul className="flex min-w-0 flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag} className="min-w-0 max-w-full">
          <Tag face={faces(tag)} />
        </li>
      ))}
    </ul>
  );
}

/** A tag: number, name, the colour of its deck or goal at the edge, and what has to be said of it. */
export function Tag({ face }: Readonly<{ face: CardFace }>) {
  return (
    <span
      style={{ borderInlineStartColor: face.colour }}
      title={face.label}
      className="inline-flex max-w-full flex-wrap items-baseline gap-x-1.5 rounded-md border border-s-6 border-line bg-surface px-2 py-0.5 text-sm text-ink"
    >
      {face.mark && <span className="shrink-0 font-semibold tabular-nums">{face.mark}</span>}
      <span className="min-w-0 break-words">{face.name}</span>
      {face.caveat && <span className="shrink-0 text-xs text-warm">{face.caveat}</span>}
    </span>
  );
}
