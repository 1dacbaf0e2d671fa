import type { InsightNames } from "#components/insight/insight-names.ts";
import { teamColour, teamLetter } from "#components/ui/team-colours.ts";
import type { HeatName } from "./heat-table.ts";

/**
 * A team as it heads a column.
 *
 * @param count teams of the workshop: everybody's board has the colour after theirs, and no letter.
 */
export function teamHeatName(id: string, names: InsightNames, count: number): HeatName {
  const at = names.teamIndex(id);
  const name = names.team(id);
  const { background, text } = teamColour(at < 0 ? count : at);
  const badge = at < 0 ? null : teamLetter(at);
  return { key: id, badge, name, label: name, colour: background, ink: text };
}
