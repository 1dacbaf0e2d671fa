import type { KnownCanvas } from "#lib/workshop/agenda-faults.ts";
import { canvasTemplates } from "./catalogue.ts";

/** What an agenda may refer to. */
export const knownCanvases: readonly KnownCanvas[] = canvasTemplates.map(
  ({ id, zones, matrix }) => ({
    id,
    zoneIds: zones.map((zone) => zone.id),
    columnSetIds: matrix?.columnSets.map((set) => set.id) ?? [],
  }),
);
