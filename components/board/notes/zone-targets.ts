import type { ZonePlace } from "#lib/canvas/sheet.ts";
import type { Sheet } from "../canvas/sheet-context.ts";

/** A place a note can go to, and what it is called. */
export type Target = Readonly<{ place: ZonePlace; name: string }>;

/** Every zone of a sheet, and in its place every cell of a matrix row, in the template's order. */
export function targetsOf(sheet: Sheet): Target[] {
  return sheet.layout.zones.flatMap(({ id: zoneId, cells }): Target[] => {
    const name = sheet.text.zones[zoneId]?.name ?? "";
    if (cells.length === 0) return [{ place: { zoneId, columnId: null }, name }];
    return cells.map(({ columnId }) => ({
      place: { zoneId, columnId },
      name: `${name} · ${columnNameOf(sheet, columnId)}`,
    }));
  });
}

export function columnNameOf({ text }: Sheet, columnId: string): string {
  return text.columns[columnId]?.name ?? columnId;
}

/** A place as one word, for lists to choose from. */
export function keyOf({ zoneId, columnId }: ZonePlace): string {
  return `${zoneId}/${columnId ?? ""}`;
}
