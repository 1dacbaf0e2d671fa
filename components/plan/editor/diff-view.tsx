import { wordDiff } from "#lib/lesson-plan/document/word-diff.ts";

/** What became of a text: what went is struck through, what came is underlined. */
export function DiffView({ before, after }: Readonly<{ before: string; after: string }>) {
  return (
    <p lang="" dir="auto" className="break-words whitespace-pre-line">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: pieces of one text never move.
        if (kind === "same") return <span key={index}>{text}</span>;
        if (kind === "gone") {
          return (
            <del key={index} className="rounded-sm bg-danger-soft text-danger">
              {text}
            </del>
          );
        }
        return (
          <ins key={index} className="rounded-sm bg-green-soft text-green underline">
            {text}
          </ins>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: pieces of one text never move.
      })}
    </p>
  );
}
