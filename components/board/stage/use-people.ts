"use client";

import { useEffect, useState } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { PresenceUser } from "#lib/sync/presence.ts";
import { parsePresence } from "../binding/bind-presence.ts";

type Change = Readonly<{ added: readonly number[]; removed: readonly number[] }>;

/** The other people on a board, each once, in the order of their names. */
export function usePeople(awareness: Awareness, ownId: string): readonly PresenceUser[] {
  const [people, setPeople] = useState<readonly PresenceUser[]>([]);

  useEffect(() => {
    const update = () => setPeople(othersOf(awareness, ownId));
    // Who they are does not change while they are here; where they point does, all the time.
    const onChange = ({ added, removed }: Change) => {
      if (added.length + removed.length > 0) update();
    };
    update();
    awareness.on("change", onChange);
    return () => awareness.off("change", onChange);
  }, [awareness, ownId]);

  return people;
}

function othersOf(awareness: Awareness, ownId: string): PresenceUser[] {
  const byId = new Map<string, PresenceUser>();
  for (const state of awareness.getStates().values()) {
    const user = parsePresence(state)?.user;
    if (user && user.id !== ownId) byId.set(user.id, user);
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
