/**
 * Who may write and speak under which Yjs client id.
 *
 * Yjs trusts an update to come from the client id it names: who writes under another's id at its
 * next clock silences that person for good. So the first member to use an id has it, as long as
 * they are connected and a while after, long enough to come back from a bad network. The same
 * member may use an id from several connections: two tabs share what they keep offline.
 */
export interface ClientOwners {
  mayUse(clientId: number, memberId: string): boolean;
  /** Reserves the id for as long as the holder stays. */
  claim(clientId: number, memberId: string, holder: object): void;
  /** Starts the grace of all ids the holder had. */
  release(holder: object): void;
}

type Owner = { memberId: string; holders: Set<object>; freeAt: number };

/** @param graceMs how long an id stays reserved after its last holder left. */
export function createClientOwners(graceMs: number, now: () => number): ClientOwners {
  const owners = new Map<number, Owner>();
  const idsOf = new Map<object, Set<number>>();

  function ownerOf(clientId: number): Owner | undefined {
    const owner = owners.get(clientId);
    if (owner && owner.holders.size === 0 && owner.freeAt <= now()) {
      owners.delete(clientId);
      return undefined;
    }
    return owner;
  }

  return {
    mayUse(clientId, memberId) {
      return (ownerOf(clientId)?.memberId ?? memberId) === memberId;
    },

    claim(clientId, memberId, holder) {
      const owner = ownerOf(clientId) ?? { memberId, holders: new Set(), freeAt: 0 };
      if (owner.memberId !== memberId) throw new RangeError("client id has another owner");
      owner.holders.add(holder);
      owners.set(clientId, owner);
      const ids = idsOf.get(holder) ?? new Set();
      idsOf.set(holder, ids.add(clientId));
    },

    release(holder) {
      for (const clientId of idsOf.get(holder) ?? []) {
        const owner = owners.get(clientId);
        owner?.holders.delete(holder);
        if (owner) owner.freeAt = now() + graceMs;
      }
      idsOf.delete(holder);
      // What nobody comes back for would stay as long as the room does.
      for (const clientId of owners.keys()) ownerOf(clientId);
    },
  };
}
