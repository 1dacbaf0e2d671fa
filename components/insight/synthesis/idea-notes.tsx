"use client";

import type { ReactNode } from "react";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { TeamMark } from "#components/ui/team-mark.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";

type IdeaNotesProps = Readonly<{
  notes: readonly NoteRef[];
  /** How one note is shown. */
  note: (ref: NoteRef) => ReactNode;
}>;

/** The notes of an idea, teams side by side in the workshop's order. */
export function IdeaNotes({ notes, note }: IdeaNotesProps) {
  const names = useInsightNames();
  const { workshop } = useInsight();
  const ids = [...new Set(notes.map(({ teamId }) => teamId))];
  const inOrder = ids.toSorted((one, other) => names.teamIndex(one) - names.teamIndex(other));

  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-3">
      {inOrder.map((teamId) => (
        <li key={teamId} className="flex min-w-0 flex-col gap-2">
          <TeamMark
            index={names.teamIndex(teamId)}
            name={names.team(teamId)}
            className="font-semibold"
          />
          <ul className="flex flex-col gap-2" lang={workshop.locale}>
            {notes
              .filter((ref) => ref.teamId === teamId)
              .map((ref) => (
                <li
                  key={noteKey(ref)}
                  className="flex min-h-11 items-start rounded-control border border-line bg-paper"
                >
                  {note(ref)}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The words of a note that cannot be pressed. */
export function NoteText({ children }: Readonly<{ children: string }>) {
  return (
    <span dir="auto" className="min-w-0 flex-1 px-3 py-2 wrap-anywhere whitespace-pre-wrap">
      {children}
    </span>
  );
}
