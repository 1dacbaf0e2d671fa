import type { CoverageAxis } from "./axis.ts";
import type { Provocation, ProvocationRule } from "./provocations.ts";

/**
 * Whether there is such a rule, and it asks about such a gap. Whether the gap is one now is for
 * people to judge: notes come in while they read.
 */
export function isKnownProvocation(
  { ruleId, gap }: Pick<Provocation, "ruleId" | "gap">,
  axes: Readonly<Record<string, CoverageAxis>>,
  rules: readonly ProvocationRule[],
): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule || rule.on.length !== gap.places.length) return false;
  // What one team lacks beside the others cannot be asked of all.
  if (rule.kind === "team" && gap.teamId === null) return false;
  return rule.on.every(({ axisId, keys }, at) => {
    const place = gap.places[at];
    const known = keys ?? axes[axisId]?.keys ?? [];
    return place?.axisId === axisId && known.includes(place.key);
  });
}
