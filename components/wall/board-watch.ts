import { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { watchNetwork } from "#components/board/room/watch-network.ts";
import { type Author, authorOf, distinct, writersIn } from "./board-authors.ts";

/** How the wall stands with one board. */
export type LinkState = "connecting" | "live" | "offline" | "refused";

/** One board, looked at and never written to. */
export interface BoardWatch {
  readonly doc: Y.Doc;
  link(): LinkState;
  /** When something last came in, after what was there at first; milliseconds since 1970. */
  changedAt(): number | undefined;
  /** Who is writing, or just wrote. */
  writers(): readonly Author[];
  close(): void;
}

export type BoardWatchOptions = Readonly<{
  /** As `roomName()` makes it. */
  room: string;
  /** Of the live server, as in `wss://host/sync`. */
  serverUrl: string;
  /** Something on the board is different. */
  onContent(): void;
  /** Its connection, or who is writing, is different. */
  onState(): void;
  now(): number;
  /** For Node, which has no socket of its own before version 22. */
  WebSocketPolyfill?: typeof WebSocket | undefined;
}>;

/** How long somebody counts as writing after a change of theirs, and how often that is looked at. */
const WROTE_MS = 6_000;
const LOOK_MS = 1_000;

/**
 * What was seen of a board before, by room: going into a board and back to the wall does not make
 * its last change unknown.
 */
const seen = new Map<string, Readonly<{ vector: string; changedAt: number | undefined }>>();

/** Follows a board. The people on it do not see that somebody does. */
export function watchBoard(options: BoardWatchOptions): BoardWatch {
  const { room, onContent, onState, now } = options;
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  /** Until when somebody counts as writing, by client id. */
  const wrote = new Map<number, number>();
  let link: LinkState = "connecting";
  let hasBegun = false;
  let changedAt: number | undefined;
  let writers: readonly Author[] = [];

  const show = (next: LinkState) => {
    if (link === next) return;
    link = next;
    onState();
  };

  const provider = new WebsocketProvider(options.serverUrl, room, doc, {
    connect: false,
    awareness,
    // The server says who may see what; another tab's word is not enough.
    disableBc: true,
    // Different for each board, so that a restarted server is not met by all at once.
    maxBackoffTime: 3000 + Math.random() * 7000,
    ...(options.WebSocketPolyfill && { WebSocketPolyfill: options.WebSocketPolyfill }),
  });
  // There is nothing to say about ourselves, and others' presence is not to be sent back.
  awareness.off("update", provider._awarenessUpdateHandler);
  provider.on("sync", (isSynced) => {
    if (!isSynced) return;
    if (!hasBegun) begin();
    show("live");
  });
  provider.on("connection-close", () => show(link === "refused" ? link : "offline"));
  provider.on("closed", () => show("refused"));

  function begin() {
    hasBegun = true;
    const before = seen.get(room);
    if (before) changedAt = before.vector === vectorOf(doc) ? before.changedAt : now();
    onContent();
  }

  doc.on("afterTransaction", ({ beforeState, afterState, deleteSet }) => {
    const clients = [...afterState].filter(([id, clock]) => beforeState.get(id) !== clock);
    if (!hasBegun || (clients.length === 0 && deleteSet.clients.size === 0)) return;
    changedAt = now();
    for (const [clientId] of clients) wrote.set(clientId, changedAt + WROTE_MS);
    look();
    onContent();
  });

  function look() {
    for (const [clientId, until] of wrote) if (until < now()) wrote.delete(clientId);
    // Who somebody is may come in after what they wrote.
    const recent = [...wrote.keys()].flatMap((id) => authorOf(awareness.getStates().get(id)) ?? []);
    const next = distinct([...recent, ...writersIn(awareness.getStates().values())]);
    if (next.map(({ id }) => id).join() === writers.map(({ id }) => id).join()) return;
    writers = next;
    onState();
  }

  // Pointers move all the time: who writes is looked at now and then instead.
  const looking = setInterval(look, LOOK_MS);
  const stopWatchingNetwork = typeof window === "undefined" ? () => {} : watchNetwork(provider);
  provider.connect();

  return {
    doc,
    link: () => link,
    changedAt: () => changedAt,
    writers: () => writers,
    close() {
      if (hasBegun) seen.set(room, { vector: vectorOf(doc), changedAt });
      clearInterval(looking);
      stopWatchingNetwork();
      provider.destroy();
      awareness.destroy();
      doc.destroy();
    },
  };
}

function vectorOf(doc: Y.Doc): string {
  return Y.encodeStateVector(doc).join();
}
