import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationRules } from "#canvas-templates/insight-provocations.ts";
import {
  answersTo,
  chooseProvocations,
  type Gap,
  type Provocation,
  provocationsFor,
} from "#lib/insight/coverage/provocations.ts";
import type { InsightSource, NoteRef } from "#lib/insight/insight-source.ts";

type Asked = Pick<Provocation, "ruleId" | "gap">;

/**
 * The questions worth asking about these axes now, best first; none that was sent before.
 *
 * @param axisIds what the rows and columns that are looked at stand for.
 */
export function proposalsFor(
  source: InsightSource,
  axisIds: readonly string[],
  sent: readonly Asked[],
  most: number,
): readonly Provocation[] {
  const found = provocationsFor(source, insightAxes, provocationRules).filter(({ gap }) =>
    gap.places.every(({ axisId }) => axisIds.includes(axisId)),
  );
  return chooseProvocations(found, sent, most);
}

/** The notes that stand in a gap by now. */
export function answersNow(source: InsightSource, gap: Gap): readonly NoteRef[] {
  return answersTo(source, insightAxes, gap);
}
