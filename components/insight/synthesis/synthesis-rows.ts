import type { TableTwin } from "#components/insight/chart/chart-frame.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { DecidedIdea } from "#lib/insight/synthesis/proposals.ts";

/** What a table of one zone's ideas needs to say in the reader's language. */
type SynthesisWords = Readonly<{
  caption: string;
  head: Readonly<Record<"idea" | "kind" | "teams" | "notes" | "alike" | "words", string>>;
  /** What an idea is, or what two sides are. */
  kind(of: DecidedIdea | DecidedConflict): string;
  team(id: string): string;
  /** What a note says. */
  note(ref: NoteRef): string;
  comma: string;
  versus: string;
}>;

/**
 * All that is known of a zone's ideas: accepted and proposed ones, contradictions but those that
 * people dismissed, then what stands alone. How alike notes are is a share from 0 to 1, rounded to two digits; empty where nothing was
 * compared.
 */
export function synthesisRows(
  {
    ideas,
    conflicts,
  }: Readonly<{ ideas: readonly DecidedIdea[]; conflicts: readonly DecidedConflict[] }>,
  words: SynthesisWords,
): TableTwin {
  const { head, caption, comma } = words;
  const teams = (refs: readonly NoteRef[]) =>
    [...new Set(refs.map(({ teamId }) => teamId))].map(words.team).join(comma);
  const alike = (score: number | null) => (score === null ? "" : Math.round(score * 100) / 100);
  const rowOf = (idea: DecidedIdea) => [
    words.note(idea.fullest),
    words.kind(idea),
    teams(idea.notes),
    idea.notes.map(words.note).join("\n"),
    alike(idea.score),
    idea.words.join(comma),
  ];
  const sideOf = (side: readonly NoteRef[]) => side.map(words.note).join(comma);
  return {
    caption,
    head: [head.idea, head.kind, head.teams, head.notes, head.alike, head.words],
    rows: [
      ...ideas.filter(({ state }) => state !== "alone").map(rowOf),
      ...conflicts
        .filter(isHeld)
        .map((conflict) => [
          conflict.sides.map(sideOf).join(words.versus),
          words.kind(conflict),
          teams(conflict.sides.flat()),
          conflict.sides.flat().map(words.note).join("\n"),
          alike(conflict.score),
          conflict.words.join(comma),
        ]),
      ...ideas.filter(({ state }) => state === "alone").map(rowOf),
    ],
  };
}

function isHeld({ state }: DecidedConflict): boolean {
  return state !== "dismissed";
}
