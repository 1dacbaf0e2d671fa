import { IndexeddbPersistence } from "y-indexeddb";
import type { Doc } from "yjs";
import { type PublicAddress, roomFor, roomName } from "#lib/sync/room-name.ts";

/** A board kept in this browser, so that what is done offline survives a reload. */
export interface LocalCopy {
  /** Ids of records whose changes were not on the server when they were last written down. */
  readonly left: readonly string[];
  writeDown(waiting: readonly string[]): void;
  close(): void;
  /** Closes it and removes it from the browser. */
  remove(): Promise<void>;
}

/**
 * What a room's copy is kept under. Private rooms have one name for everybody; on a computer that
 * several people use, the next one must not find, nor hand in, what the one before wrote.
 */
export function copyNameOf(address: PublicAddress, memberId: string): string {
  return roomName(roomFor(address, memberId));
}

const PREFIX = "gdw.";
const WAITING_KEY = "waiting";

/**
 * Loads the browser's copy of a room into a document and keeps it up to date from then on.
 * Resolves to `undefined` where the browser stores nothing (some private windows).
 *
 * @param copyName as {@link copyNameOf} makes it.
 */
export async function openLocalCopy(copyName: string, doc: Doc): Promise<LocalCopy | undefined> {
  const name = PREFIX + copyName;
  if (!(await canStore(name))) return undefined;
  const persistence = new IndexeddbPersistence(name, doc);
  await persistence.whenSynced;
  const left = parseIds(await persistence.get(WAITING_KEY));

  return {
    left,
    writeDown(waiting) {
      // A copy that is being closed is no loss: its content is written in the same breath.
      persistence.set(WAITING_KEY, JSON.stringify(waiting)).catch(() => {});
    },
    close() {
      persistence.destroy().catch(() => {});
    },
    remove: () => persistence.clearData(),
  };
}

function parseIds(json: unknown): string[] {
  if (typeof json !== "string") return [];
  const ids: unknown = JSON.parse(json);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

/** y-indexeddb never answers where IndexedDB is forbidden, so this asks first. */
function canStore(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof indexedDB === "undefined") return resolve(false);
    try {
      const probe = indexedDB.open(`${name}.probe`);
      probe.onerror = () => resolve(false);
      probe.onsuccess = () => {
        probe.result.close();
        indexedDB.deleteDatabase(`${name}.probe`);
        resolve(true);
      };
    } catch {
      // Some browsers throw instead of reporting an error.
      resolve(false);
    }
  });
}

/** Removes all of a workshop's boards from this browser. */
export async function removeLocalCopies(workshopId: string): Promise<void> {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return;
  const known = await indexedDB.databases();
  for (const { name } of known) {
    if (name?.startsWith(`${PREFIX}${workshopId}.`)) indexedDB.deleteDatabase(name);
  }
}
