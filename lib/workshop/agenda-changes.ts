import type { Step } from "./model.ts";
import { isSameStep } from "./same-agenda.ts";

export type AgendaChange = Readonly<{
  kind: "added" | "removed" | "changed" | "moved";
  step: Step;
}>;

/**
 * What somebody did to an agenda, step by step: first what is there now, in its order, then what
 * is gone. A step that was moved as well as changed counts as changed; as few as possible count as
 * moved.
 */
export function agendaChanges(before: readonly Step[], after: readonly Step[]): AgendaChange[] {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const stayed = longestRise(after.flatMap(({ id }) => places.get(id) ?? []));
  const there = after.flatMap((step): AgendaChange[] => {
    const place = places.get(step.id);
    if (place === undefined) return [{ kind: "added", step }];
    if (!isSameStep(step, before[place])) return [{ kind: "changed", step }];
    return stayed.has(place) ? [] : [{ kind: "moved", step }];
  });
  const left = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id));
  return [...there, ...gone.map((step): AgendaChange => ({ kind: "removed", step }))];
}

/** The most numbers of a list that rise from left to right. Agendas are short: squares will do. */
function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[][] = [];
  for (const number of numbers) {
    const before = ends
      .filter((rise) => (rise.at(-1) ?? -1) < number)
      .reduce<number[]>((best, rise) => (rise.length > best.length ? rise : best), []);
    ends.push([...before, number]);
  }
  return new Set(
    ends.reduce<number[]>((best, rise) => (rise.length > best.length ? rise : best), []),
  );
}
