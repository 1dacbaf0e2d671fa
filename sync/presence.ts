import { mayWrite } from "#lib/workshop/access.ts";
import type { ClientOwners } from "./client-owners.ts";
import type { Connection } from "./connection.ts";
import { type PresenceEntry, presenceFrame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import type { OwnedPresence } from "./node-messages.ts";
import {
  decodeOnlyEntry,
  isLeaving,
  presenceUser,
  type RawEntry,
  rebuildPresence,
} from "./own-presence.ts";
import { createRemotePresence, LEFT } from "./remote-presence.ts";

/** Who is in a room, and where they point. Held by the server; see SPEC "Presence". */
export interface RoomPresence {
  /**
   * Takes what a connection says about itself and drops the rest, which is the echo every
   * y-websocket client makes of what it hears.
   *
   * @throws if the bytes are malformed.
   */
  receive(connection: Connection, entries: Uint8Array): void;
  /** A frame with everybody, for somebody who comes. */
  everybody(): Uint8Array;
  leave(connection: Connection): void;
  /** Takes what another node says of its people. */
  hear(node: string, entries: readonly OwnedPresence[]): void;
  /** Everybody here, for a node that asks. */
  here(): readonly OwnedPresence[];
  /** Another node is gone, and its people with it. */
  forgetNode(node: string): void;
  destroy(): void;
}

type Speaker = {
  connection: Connection;
  /** What others have been told. */
  told: PresenceEntry | undefined;
  /** The newest that was said since, not read yet: of many in one tick only the last is. */
  said: RawEntry | undefined;
};

export type RoomPresenceOptions = Readonly<{
  owners: ClientOwners;
  limits: Limits;
  broadcast(frame: Uint8Array): void;
  /** Tells other nodes what changed here. */
  tell(entries: readonly OwnedPresence[]): void;
  /** How many connections are open to this process, in all rooms. */
  connectionCount?: (() => number) | undefined;
}>;

export function createRoomPresence({
  owners,
  limits,
  broadcast,
  tell,
  connectionCount = () => 0,
}: RoomPresenceOptions): RoomPresence {
  const speakers = new Map<number, Speaker>();
  /** The one client id each connection speaks for: the first it used. */
  const clientIds = new Map<Connection, number>();
  const remotes = createRemotePresence((clientId) => speakers.has(clientId));
  const left: OwnedPresence[] = [];
  const changed = new Set<number>();
  let timer: NodeJS.Timeout | undefined;
  let flushedAt = Number.NEGATIVE_INFINITY;
  let everybody: Uint8Array | undefined;

  function schedule(): void {
    const isCrowd =
      speakers.size + remotes.size > limits.crowd || connectionCount() > limits.busyConnections;
    const tickMs = isCrowd ? limits.crowdPresenceTickMs : limits.presenceTickMs;
    const wait = flushedAt + tickMs - performance.now();
    timer ??= setTimeout(flush, Math.max(0, wait));
  }

  function flush(): void {
    timer = undefined;
    flushedAt = performance.now();
    // Who came back meanwhile has not left: after `null` the same clock would not count.
    const gone = left.splice(0).filter(({ clientId }) => !speakers.has(clientId));
    const moved = gone.flatMap(({ clientId }) => remotes.of(clientId) ?? []);
    const own = gone.filter(({ clientId }) => remotes.of(clientId) === undefined);
    for (const clientId of changed) {
      const speaker = speakers.get(clientId);
      if (speaker?.said) own.push(owned(speaker, read(speaker, speaker.said)));
    }
    changed.clear();
    if (own.length + moved.length > 0) show([...own, ...moved]);
    if (own.length > 0) tell(own);
  }

  function show(entries: readonly PresenceEntry[]): void {
    everybody = undefined;
    broadcast(presenceFrame(entries));
  }

  function here(): OwnedPresence[] {
    return [...speakers.values()].flatMap((speaker) =>
      speaker.told && isPresent(speaker.told) ? owned(speaker, speaker.told) : [],
    );
  }

  /** Lets the connection speak for the id if it has spoken for none and the id is free for it. */
  function bind(connection: Connection, { clientId }: RawEntry): void {
    if (clientIds.has(connection)) return;
    if (!owners.mayUse(clientId, connection.member)) return;
    owners.claim(clientId, connection.member, connection);
    // It may be another's: the same person's old connection, not noticed to be gone yet.
    clientIds.set(connection, clientId);
    speakers.set(clientId, { connection, told: undefined, said: undefined });
  }

  return {
    receive(connection, bytes) {
      const said = decodeOnlyEntry(bytes);
      if (!said || said.state.byteLength > limits.presenceBytes) return;
      if (!isLeaving(said)) bind(connection, said);
      const speaker = speakers.get(said.clientId);
      if (speaker?.connection !== connection) return;
      const newest = speaker.said ?? speaker.told;
      // Equal clocks are an echo, but for leaving, which y-protocols says with the same clock.
      if (newest && said.clock <= newest.clock && !isLeaving(said)) return;
      speaker.said = said;
      changed.add(said.clientId);
      schedule();
    },

    everybody() {
      everybody ??= presenceFrame([...here(), ...remotes.elsewhere()]);
      return everybody;
    },

    leave(connection) {
      const clientId = clientIds.get(connection);
      clientIds.delete(connection);
      const speaker = clientId === undefined ? undefined : speakers.get(clientId);
      if (clientId === undefined || speaker?.connection !== connection) return;
      speakers.delete(clientId);
      everybody = undefined;
      if (!speaker.told || !isPresent(speaker.told)) return;
      left.push({ ...owned(speaker, speaker.told), state: LEFT });
      schedule();
    },

    hear(node, entries) {
      const news = entries.filter((entry) => {
        const { clientId, memberId } = entry;
        if (!owners.mayUse(clientId, { id: memberId })) return false;
        owners.hear({ clientId, memberId });
        return remotes.hear(node, entry);
      });
      if (news.length > 0) show(news);
    },

    here,

    forgetNode(node) {
      const gone = remotes.forgetNode(node);
      if (gone.length > 0) show(gone);
    },

    destroy() {
      clearTimeout(timer);
    },
  };
}

function isPresent({ state }: PresenceEntry): boolean {
  return state !== LEFT;
}

/** What others are told from now on. */
function read(speaker: Speaker, said: RawEntry): PresenceEntry {
  const { clientId, clock } = said;
  const { member, access } = speaker.connection;
  const leads = member.role === "facilitator";
  const presence = isLeaving(said)
    ? null
    : rebuildPresence(said.state, presenceUser(member), mayWrite(access) || leads);
  speaker.said = undefined;
  speaker.told = { clientId, clock, state: JSON.stringify(presence) };
  return speaker.told;
}

function owned({ connection }: Speaker, entry: PresenceEntry): OwnedPresence {
  return { ...entry, memberId: connection.member.id };
}
