/**
 * Three ways of ordering things by their ids, made one. Who changed the order decides it; what one
 * side added stands after what it stands after there, and what either took out stays out.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  made: readonly string[],
): string[] {
  const [inBase, inMine, inMade] = [new Set(base), new Set(mine), new Set(made)];
  // Missing on one side, it was taken out there, unless the base never had it.
  const stays = (id: string) => (inMine.has(id) && inMade.has(id)) || !inBase.has(id);
  const common = (ids: readonly string[]) =>
    ids.filter((id) => inBase.has(id) && inMine.has(id) && inMade.has(id)).join("\n");
  return common(mine) === common(base)
    ? interleaved(made.filter(stays), mine.filter(stays))
    : interleaved(mine.filter(stays), made.filter(stays));
}

/** The first list, with what only the second has put after what it stands after there. */
export function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const order = [...new Set(first)];
  const known = new Set(order);
  let before: string | undefined;
  for (const id of second) {
    if (!known.has(id)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
      known.add(id);
    }
    before = id;
  }
  return order;
}
