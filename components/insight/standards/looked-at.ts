import type { NoteRef } from "#lib/insight/insight-source.ts";
import { mapColumns, type ScopeRow } from "#lib/insight/standards/standards-map.ts";

/**
 * A standard for a scope, and how the workshop met it: `named` by a tag, `suggested` by a number in
 * a text that nobody tagged, `unnamed` not at all.
 */
export type LookedAt = Readonly<{
  id: string;
  how: "named" | "suggested" | "unnamed";
  notes: readonly NoteRef[];
}>;

/** Standards that notes of a scope name or suggest, then those that nobody looked at. */
export function lookedAt({ columns, named, unnamed }: ScopeRow): readonly LookedAt[] {
  const notes = mapColumns.flatMap((column) => columns[column]);
  const refs = (has: (note: (typeof notes)[number]) => boolean) =>
    notes.filter(has).map(({ note }) => note);
  const suggested = [...new Set(notes.flatMap((note) => note.suggested))];
  return [
    ...named.map((id) => ({
      id,
      how: "named" as const,
      notes: refs((note) => note.standards.includes(id)),
    })),
    ...suggested
      .filter((id) => !named.includes(id))
      .map((id) => ({
        id,
        how: "suggested" as const,
        notes: refs((note) => note.suggested.includes(id)),
      })),
    ...unnamed.map((id) => ({ id, how: "unnamed" as const, notes: [] })),
  ];
}
