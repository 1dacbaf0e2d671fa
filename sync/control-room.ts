import { isDeepStrictEqual } from "node:util";
import type * as Y from "yjs";
import { CONTROL_MAP, controlFields, publicState } from "#lib/workshop/public-state.ts";
import type { Storage } from "#storage/storage.ts";
import type { Room } from "./room.ts";

/**
 * Writes what everybody may know of a workshop into its control room; only what changed.
 *
 * @returns resolves when it is on disk, at once if nothing changed and nothing waits; rejects if it
 * was not written.
 */
export async function showWorkshop(
  storage: Pick<Storage, "findWorkshop" | "listMembers">,
  room: Room,
): Promise<void> {
  const { workshopId } = room.address;
  const workshop = await storage.findWorkshop(workshopId);
  if (!workshop) return;
  const state = publicState(workshop, await storage.listMembers(workshopId));
  await room.edit((doc) => writeFields(doc.getMap(CONTROL_MAP), controlFields(state)));
}

function writeFields(map: Y.Map<unknown>, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (!isDeepStrictEqual(map.get(name), value)) map.set(name, value);
  }
  // People who were removed, and fields of an older version.
  for (const name of [...map.keys()]) if (!(name in state)) map.delete(name);
}
