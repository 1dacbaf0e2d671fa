import type { PresenceEntry } from "./frames.ts";

/** The state of somebody who left, in y-protocols' own words. */
export const LEFT = "null";

type Remote = Readonly<{ node: string; entry: PresenceEntry }>;

/**
 * Who is in a room on other nodes. Somebody may be known from here too: who comes back through
 * another node is there before the old connection is missed.
 */
export interface RemotePresence {
  readonly size: number;
  of(clientId: number): PresenceEntry | undefined;
  /** Those who are not here as well. */
  elsewhere(): PresenceEntry[];
  /** Takes what a node says. True if that is news for the people here. */
  hear(node: string, entry: PresenceEntry): boolean;
  /** Forgets a node; returns who is gone with it, as entries that say so. */
  forgetNode(node: string): PresenceEntry[];
}

/** @param isHere whether the client id speaks on this node. */
export function createRemotePresence(isHere: (clientId: number) => boolean): RemotePresence {
  const remotes = new Map<number, Remote>();

  function isElsewhere({ entry }: Remote): boolean {
    return !isHere(entry.clientId);
  }

  return {
    get size() {
      return remotes.size;
    },
    of: (clientId) => remotes.get(clientId)?.entry,
    elsewhere: () => [...remotes.values()].filter(isElsewhere).map(({ entry }) => entry),
    hear(node, { clientId, clock, state }) {
      const known = remotes.get(clientId);
      const isOfNode = known?.node === node;
      if (state === LEFT) {
        // Of another node: they are there by now.
        return isOfNode && remotes.delete(clientId) && !isHere(clientId);
      }
      if (isOfNode && clock <= known.entry.clock) return false;
      remotes.set(clientId, { node, entry: { clientId, clock, state } });
      return !isHere(clientId);
    },
    forgetNode(node) {
      const lost = [...remotes.values()].filter((remote) => remote.node === node);
      for (const { entry } of lost) remotes.delete(entry.clientId);
      return lost.filter(isElsewhere).map(({ entry }) => ({ ...entry, state: LEFT }));
    },
  };
}
