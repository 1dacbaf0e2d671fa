import type { InsightBoard } from "./insight-source.ts";

/**
 * Which notes of a board arrows join, in either direction: people draw them both ways. Arrows from
 * a note to itself, or to what is no note, are left out.
 */
export function linkedNotes(board: InsightBoard): ReadonlyMap<string, readonly string[]> {
  const known = new Set(board.notes.map(({ id }) => id));
  const linked = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    const others = linked.get(from);
    if (others) others.add(to);
    else linked.set(from, new Set([to]));
  };
  for (const { from, to } of board.links) {
    if (from === to || !known.has(from) || !known.has(to)) continue;
    join(from, to);
    join(to, from);
  }
  return new Map([...linked].map(([id, others]) => [id, [...others]]));
}
