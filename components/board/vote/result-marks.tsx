import { useMemo } from "react";
import type { Editor } from "tldraw";
import type { Vote } from "#lib/workshop/votes.ts";
import { ranking } from "./board-votes.ts";
import type { NamedItem } from "./named-items.ts";
import { NoteMarks } from "./note-marks.tsx";
import { scoreLooks } from "./ranking-list.tsx";

type ResultMarksProps = Readonly<{ editor: Editor; vote: Vote; notes: readonly NamedItem[] }>;

/** The results of a vote as numbers on the notes; the list says the same to screen readers. */
export function ResultMarks({ editor, vote, notes }: ResultMarksProps) {
  const ranked = useMemo(
    () => new Map(ranking(vote.results, () => undefined).map((line) => [line.noteId, line])),
    [vote],
  );
  const marked = useMemo(() => notes.filter(({ id }) => ranked.has(id)), [notes, ranked]);

  return (
    <NoteMarks editor={editor} notes={marked} at="top">
      {({ id }) => {
        const { score, rank } = ranked.get(id) ?? { score: 0, rank: 0 };
        return (
          <span
            aria-hidden="true"
            data-result={score}
            className={`grid h-8 min-w-8 place-items-center rounded-full border-2 border-surface px-2 text-base font-bold tabular-nums shadow-card ${scoreLooks(score, rank)}`}
          >
            {score < 0 ? `−${-score}` : score}
          </span>
        );
      }}
    </NoteMarks>
  );
}
