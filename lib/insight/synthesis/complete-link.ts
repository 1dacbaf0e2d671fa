import type { AlikePair } from "./alike-pairs.ts";

/**
 * Puts items into groups in which any two are a pair of the list: complete-link, so that no chain
 * of neighbours ends in a group whose ends have nothing in common. The most alike are joined first.
 *
 * @param count how many items there are, `0 … count - 1`; each ends in exactly one group.
 * @returns groups by their first item, items in order.
 */
export function completeLinkGroups(count: number, pairs: readonly AlikePair[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, item) => [item]);
  const isPair = new Set(pairs.map(({ a, b }) => a * count + b));
  const areAlike = (one: number, other: number) =>
    isPair.has(Math.min(one, other) * count + Math.max(one, other));
  const closestFirst = pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of closestFirst) {
    const [one, other] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (one === other) continue;
    if (!one.every((item) => other.every((another) => areAlike(item, another)))) continue;
    one.push(...other);
    for (const item of other) groupOf[item] = one;
  }
  return [...new Set(groupOf)].map((group) => group.toSorted((x, y) => x - y));
}
