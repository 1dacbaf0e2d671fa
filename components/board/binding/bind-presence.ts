import {
  InstancePresenceRecordType,
  type TLInstancePresence,
  type TLInstancePresenceID,
  type TLPageId,
  type TLScribble,
  type TLShapeId,
  type TLStore,
} from "@tldraw/tlschema";
import type { Awareness } from "y-protocols/awareness";
import { PAGE_ID } from "#lib/canvas/board-document.ts";
import { type OwnPresence, type Presence, presenceSchema } from "#lib/sync/presence.ts";

/** Most selected shapes that others are told of; more would be bandwidth for no one's good. */
const MAX_SELECTED = 20;
/** Shortest time between two messages about the same pointer, in milliseconds. */
const SHARE_MS = 100;

/** Others as the server vouches for them; a state that does not parse is nobody. */
export function parsePresence(state: unknown): Presence | undefined {
  const parsed = presenceSchema.safeParse(state);
  return parsed.success ? parsed.data : undefined;
}

/** What tldraw wants to know of another person to draw a cursor and to follow. */
export function presenceRecord(
  clientId: number,
  { user, pointer, view, selected, laser }: Presence,
  now: number,
): TLInstancePresence {
  return InstancePresenceRecordType.create({
    id: recordId(clientId),
    userId: user.id,
    userName: user.name,
    color: user.color,
    currentPageId: PAGE_ID as TLPageId,
    lastActivityTimestamp: now,
    cursor: pointer ? { ...pointer, type: "default", rotation: 0 } : null,
    // Others' screens differ from ours; what matters is which part of the sheet they see.
    camera: view ? { x: -view.x, y: -view.y, z: 1 } : null,
    screenBounds: view ? { x: 0, y: 0, w: view.w, h: view.h } : null,
    selectedShapeIds: (selected ?? []).filter((id): id is TLShapeId => id.startsWith("shape:")),
    followingUserId: null,
    brush: null,
    scribbles: laser?.length ? [laserTrail(laser)] : [],
    chatMessage: "",
    meta: {},
  });
}

/** As tldraw's own laser tool draws it. */
function laserTrail(points: NonNullable<Presence["laser"]>): TLScribble {
  return {
    id: "laser",
    points: points.map(([x, y]) => ({ x, y, z: 0.5 })),
    size: 4,
    color: "laser",
    opacity: 0.7,
    state: "active",
    delay: 0,
    shrink: 0.05,
    taper: true,
  };
}

function recordId(clientId: number): TLInstancePresenceID {
  return InstancePresenceRecordType.createId(String(clientId));
}

type Change = Readonly<{ added: number[]; updated: number[]; removed: number[] }>;

/** Shows the other people of a room in a store. Returns its undo. */
export function showPresence(awareness: Awareness, store: TLStore): () => void {
  function show(clientIds: readonly number[]) {
    const others = clientIds.filter((id) => id !== awareness.clientID);
    const present: TLInstancePresence[] = [];
    const gone: TLInstancePresenceID[] = [];
    for (const id of others) {
      const presence = parsePresence(awareness.getStates().get(id));
      if (presence) present.push(presenceRecord(id, presence, Date.now()));
      else gone.push(recordId(id));
    }
    store.mergeRemoteChanges(() => {
      store.put(present);
      store.remove(gone.filter((id) => store.has(id)));
    });
  }

  const onChange = ({ added, updated, removed }: Change) =>
    show([...added, ...updated, ...removed]);
  // People who do not move must be seen too.
  show([...awareness.getStates().keys()]);
  awareness.on("change", onChange);
  return () => awareness.off("change", onChange);
}

/**
 * Tells the others what this person does, at most every 100 ms and only if it changed. The text
 * caret (`cursor`) is the text editor's own business and is left alone.
 *
 * @returns `share`, to call whenever something may have changed, and its undo.
 */
export function sharePresence(
  awareness: Awareness,
  current: () => Omit<OwnPresence, "cursor">,
): Readonly<{ share: () => void; stop: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = "";

  function send() {
    timer = undefined;
    const { selected, ...rest } = current();
    const presence = { ...rest, selected: selected?.slice(0, MAX_SELECTED) };
    const saying = JSON.stringify(presence);
    if (saying === said) return;
    said = saying;
    awareness.setLocalState({ ...awareness.getLocalState(), ...presence });
  }

  return {
    share() {
      timer ??= setTimeout(send, SHARE_MS);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
