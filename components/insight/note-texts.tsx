"use client";

import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { useNoteSheet } from "./note-sheet.tsx";
import { useNoteText } from "./use-note-text.ts";

type NoteTextsProps = Readonly<{
  /** What they are, above them when they are opened. */
  title: string;
  notes: readonly NoteRef[];
  /** Said where there are none. */
  none?: string | undefined;
  className?: string | undefined;
}>;

/** What some notes say, one under the other; pressing them shows whose they are and where. */
export function NoteTexts({ title, notes, none, className = "" }: NoteTextsProps) {
  const showNotes = useNoteSheet();
  const textOf = useNoteText();
  if (notes.length === 0) {
    return none === undefined ? null : <p className="text-ink-faint">{none}</p>;
  }

  return (
    <button
      type="button"
      onClick={() => showNotes({ title, notes })}
      className={`flex min-h-11 w-full flex-col justify-center gap-1 rounded-control px-2 py-1 text-start hover:bg-sunken ${className}`}
    >
      {notes.map((note) => (
        <span key={noteKey(note)} dir="auto" className="block whitespace-pre-wrap">
          {textOf(note)}
        </span>
      ))}
    </button>
  );
}
