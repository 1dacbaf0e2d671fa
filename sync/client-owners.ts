import type { Member } from "#lib/workshop/model.ts";
import { isIdOf } from "#lib/workshop/person.ts";
import type { ClaimedId } from "./node-messages.ts";

/** Whoever two entries were merged into goes on under the client ids of both. */
type Person = Pick<Member, "id" | "formerIds">;

/**
 * Who may write and speak under which Yjs client id.
 *
 * Yjs trusts an update to come from the client id it names: who writes under another's id at its
 * next clock silences that person for good. So the first member to use an id has it, as long as
 * they are connected and a while after, long enough to come back from a bad network. The same
 * member may use an id from several connections: two tabs share what they keep offline.
 */
export interface ClientOwners {
  mayUse(clientId: number, person: Person): boolean;
  /**
   * Reserves the id for as long as the holder stays.
   *
   * @returns whether that is news for other nodes.
   */
  claim(clientId: number, person: Person, holder: object): boolean;
  /** Starts the grace of all ids the holder had. */
  release(holder: object): void;
  /** Reserves an id used on another node, for the grace. Somebody here who uses it keeps it. */
  hear(claim: ClaimedId): void;
  /** Ids in use on this node. */
  claimed(): ClaimedId[];
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

  /** What nobody comes back for would stay as long as the room does. */
  function forgetFree(): void {
    for (const clientId of owners.keys()) ownerOf(clientId);
  }

  return {
    mayUse(clientId, person) {
      return isIdOf(person, ownerOf(clientId)?.memberId ?? person.id);
    },

    claim(clientId, person, holder) {
      const memberId = person.id;
      const owner = ownerOf(clientId) ?? { memberId, holders: new Set(), freeAt: 0 };
      if (!isIdOf(person, owner.memberId)) throw new RangeError("client id has another owner");
      const isNews = owner.holders.size === 0 || owner.memberId !== memberId;
      owner.memberId = memberId;
      owner.holders.add(holder);
      owners.set(clientId, owner);
      const ids = idsOf.get(holder) ?? new Set();
      idsOf.set(holder, ids.add(clientId));
      return isNews;
    },

    release(holder) {
      for (const clientId of idsOf.get(holder) ?? []) {
        const owner = owners.get(clientId);
        owner?.holders.delete(holder);
        if (owner) owner.freeAt = now() + graceMs;
      }
      idsOf.delete(holder);
      forgetFree();
    },

    hear({ clientId, memberId }) {
      const owner = ownerOf(clientId);
      if (owner && (owner.holders.size > 0 || owner.memberId !== memberId)) return;
      owners.set(clientId, { memberId, holders: new Set(), freeAt: now() + graceMs });
    },

    claimed() {
      forgetFree();
      return [...owners].flatMap(([clientId, { memberId, holders }]) =>
        holders.size > 0 ? { clientId, memberId } : [],
      );
    },
  };
}
