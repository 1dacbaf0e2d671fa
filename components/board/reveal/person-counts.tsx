import type { PersonCount } from "./private-counts.ts";

/** Names with numbers, “Ana 3 · 小明 5”. */
export function PersonCounts({ people }: { people: readonly PersonCount[] }) {
  return (
    <ul className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
      {people.map(({ id, name, count }) => (
        <li key={id} className="whitespace-nowrap">
          {name} <span className="font-bold tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
