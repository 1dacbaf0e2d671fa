import type { HeatLine, HeatTable, HeatTally } from "#components/insight/heat/heat-table.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { type MechanismTable, mechanismZones } from "#lib/insight/mechanisms/mechanism-table.ts";

/** Mechanisms × teams: how many options each team has by each. */
export function mechanismHeat(
  tables: readonly MechanismTable[],
  teamIds: readonly string[],
): HeatTable {
  const options = tables.flatMap(({ options: own, teamId }) =>
    own.map(({ zoneId, option }) => ({ zoneId, option, teamId })),
  );
  const tallyOf = (is: (one: (typeof options)[number]) => boolean): HeatTally => {
    const notes: NoteRef[] = options.filter(is).map(({ option }) => option);
    return { count: notes.length, read: 0, notes };
  };
  const line = (key: string, tally: HeatTally): HeatLine => ({ key, ...tally });
  return {
    rows: mechanismZones.map((zone) =>
      line(
        zone,
        tallyOf(({ zoneId }) => zoneId === zone),
      ),
    ),
    columns: teamIds.map((id) =>
      line(
        id,
        tallyOf(({ teamId }) => teamId === id),
      ),
    ),
    cells: mechanismZones.map((zone) =>
      teamIds.map((id) => tallyOf(({ zoneId, teamId }) => zoneId === zone && teamId === id)),
    ),
    placed: { count: options.length },
  };
}
