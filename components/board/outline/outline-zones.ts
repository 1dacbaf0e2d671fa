import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { SheetLayout, ZonePlace } from "#lib/canvas/sheet.ts";

/** A part of a sheet and what stands in it. */
export type OutlineZone = Readonly<{
  /** `null` for what stands beside all zones. */
  zoneId: string | null;
  /** In use in this step. */
  isInFocus: boolean;
  /** Where a note can go; several in a row of a matrix, none beside all zones. */
  places: readonly ZonePlace[];
  notes: readonly Outcome[];
}>;

/** How a list is put together. */
export type OutlineOrder = Readonly<{
  /** Zones of the step; empty means all. */
  focusZones: readonly string[];
  /** Whose notes come first in their zone; nobody's if it is `null`. */
  firstOf: string | null;
  /** A note that stays in a zone whatever becomes of it, since somebody is writing in it. */
  held: Readonly<{ id: string; zoneId: string | null }> | undefined;
}>;

/**
 * A board as a list: zones in use first, then the others, then what stands beside them all, if
 * anything does.
 *
 * @param outcomes in reading order.
 */
export function outlineOf(
  layout: SheetLayout,
  outcomes: readonly Outcome[],
  { focusZones, firstOf, held }: OutlineOrder,
): OutlineZone[] {
  const zoneOf = ({ id, zoneId }: Outcome) => (held?.id === id ? held.zoneId : zoneId);
  const notesIn = (zoneId: string | null) => {
    const notes = outcomes.filter((outcome) => zoneOf(outcome) === zoneId);
    const isFirst = ({ authorId }: Outcome) => firstOf !== null && authorId === firstOf;
    return [...notes.filter(isFirst), ...notes.filter((note) => !isFirst(note))];
  };
  const zones = layout.zones.map(
    ({ id: zoneId, cells }): OutlineZone => ({
      zoneId,
      isInFocus: focusZones.length === 0 || focusZones.includes(zoneId),
      places:
        cells.length === 0
          ? [{ zoneId, columnId: null }]
          : cells.map(({ columnId }) => ({ zoneId, columnId })),
      notes: notesIn(zoneId),
    }),
  );
  const beside = notesIn(null);
  return [
    ...zones.filter(({ isInFocus }) => isInFocus),
    ...zones.filter(({ isInFocus }) => !isInFocus),
    ...(beside.length > 0 ? [{ zoneId: null, isInFocus: false, places: [], notes: beside }] : []),
  ];
}
