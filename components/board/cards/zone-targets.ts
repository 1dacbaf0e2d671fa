import type { ZonePlace } from "#lib/canvas/sheet.ts";
import type { Sheet } from "../canvas/sheet-context.ts";

/** A place a card can be put, and what it is called. */
export type ZoneTarget = Readonly<{
  /** Zone, and in a row of a matrix the column: `needs/offers`. */
  id: string;
  place: ZonePlace;
  name: string;
}>;

/** Every zone (and cell) of a sheet, those in use in the step first. */
export function zoneTargets({ layout, text, focusZones }: Sheet): ZoneTarget[] {
  const targets = layout.zones.flatMap(({ id: zoneId, cells }): ZoneTarget[] => {
    const name = text.zones[zoneId]?.name ?? zoneId;
    if (cells.length === 0) return [{ id: zoneId, place: { zoneId, columnId: null }, name }];
    return cells.map(({ columnId }) => ({
      id: `${zoneId}/${columnId}`,
      place: { zoneId, columnId },
      name: `${name} · ${text.columns[columnId]?.name ?? columnId}`,
    }));
  });
  const isInUse = ({ place }: ZoneTarget) => focusZones.includes(place.zoneId);
  return [...targets.filter(isInUse), ...targets.filter((target) => !isInUse(target))];
}
