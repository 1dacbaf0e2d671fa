"use client";

import { useEffect, useState } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { PresenceUser } from "#lib/sync/presence.ts";
import { parsePresence } from "../binding/bind-presence.ts";

/** The other people on a board, each once, in the order of their names. */
export function usePeople(awareness: Awareness, ownId: string): readonly PresenceUser[] {
  const [people, setPeople] = useState<readonly PresenceUser[]>([]);

  useEffect(() => {
    const update = () =>
      setPeople((before) => {
        const now = othersOf(awareness, ownId);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    update();
    awareness.on("change", update);
    return () => awareness.off("change", update);
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
