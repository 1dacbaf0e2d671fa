import type { MapGraph, MapNode } from "./graph.ts";

/** Notes on a knowledge map that face nothing, by node id in the graph's order. */
export type SolutionGaps = Readonly<{
  /** Issues and causes no arrow joins with a solution, not even by way of causes. */
  unanswered: readonly string[];
  /** Solutions no arrow joins with an issue or a cause. */
  unused: readonly string[];
}>;

/** Which issue has no solution, and which solution has no issue. The direction is left out. */
export function solutionGapsOf({ nodes, edges }: MapGraph): SolutionGaps {
  const isIn = (node: MapNode | undefined, groups: readonly string[]) =>
    node?.groups.some((group) => groups.includes(group)) ?? false;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const isSolution = (id: string) => isIn(byId.get(id), ["mature", "emerging"]);
  const isIssue = (id: string) => isIn(byId.get(id), ["issues", "causes"]);
  const near = (id: string) => neighbours.get(id) ?? [];

  // From each solution outwards, through causes only: an issue beside an issue is not answered.
  const answered = nodes
    .map(({ id }) => id)
    .filter((id) => isIssue(id) && near(id).some(isSolution));
  const isAnswered = new Set(answered);
  for (const id of answered) {
    if (!isIn(byId.get(id), ["causes"])) continue;
    for (const next of near(id)) {
      if (!isIssue(next) || isAnswered.has(next)) continue;
      isAnswered.add(next);
      answered.push(next);
    }
  }
  const ids = nodes.map(({ id }) => id);
  return {
    unanswered: ids.filter((id) => isIssue(id) && !isAnswered.has(id)),
    unused: ids.filter((id) => isSolution(id) && !near(id).some(isIssue)),
  };
}
