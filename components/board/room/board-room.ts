import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { channels } from "#lib/sync/channels.ts";
import { createCountingSocket } from "./counting-socket.ts";
import { type LocalCopy, openLocalCopy } from "./local-copy.ts";
import { createOwnRecords, type OwnRecords } from "./own-records.ts";
import { createPatience } from "./patience.ts";
import { nothingRescued, putBack, type Rescued, takeOut } from "./rescued-notes.ts";
import {
  advance,
  type SaveEvent,
  type SaveState,
  saveStateOf,
  startLedger,
  waitingIds,
} from "./save-state.ts";
import { unsavedWords } from "./unsaved-words.ts";
import { watchNetwork } from "./watch-network.ts";

export type RoomState = Readonly<{
  save: SaveState;
  /** There is something to show: the server's state, this browser's copy, or nothing to wait for. */
  isReady: boolean;
  /** Whether work done offline survives closing the page. `undefined` until that is known. */
  keepsOffline: boolean | undefined;
}>;

/** One person's connection to one shared board. */
export interface BoardRoom {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly own: OwnRecords;
  /** In the form React's `useSyncExternalStore` takes. */
  subscribe(listener: () => void): () => void;
  current(): RoomState;
  /** Words on what has changes that are not known to be saved. Can be asked after closing, too. */
  unsavedWords(): string[];
  /** What may go into a new copy of the board when this one is forgotten. */
  takeOut(): Rescued;
  /** Tries again after a refusal. */
  connect(): void;
  close(): void;
  /** Closes it and forgets the browser's copy, changes that were never saved included. */
  forget(): Promise<void>;
}

export type BoardRoomOptions = Readonly<{
  /** As `roomName()` makes it. */
  room: string;
  /** As `copyNameOf()` makes it. */
  copyName: string;
  /** Of the live server, as in `wss://host/sync`. */
  serverUrl: string;
  /** Taken out of a copy that was forgotten; what is new in it goes to the server. */
  rescued?: Rescued | undefined;
}>;

/** Opens a board: first what this browser has of it, then what the server has. */
export function openBoardRoom(options: BoardRoomOptions): BoardRoom {
  const { room, copyName, serverUrl } = options;
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const own = createOwnRecords(doc);
  const listeners = new Set<() => void>();
  let ledger = startLedger([]);
  let state: RoomState = { save: saveStateOf(ledger), isReady: false, keepsOffline: undefined };
  let copy: LocalCopy | undefined;
  let isClosed = false;
  const patience = createPatience(() => tell({ type: "overdue" }));

  function show(change: Partial<RoomState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function tell(event: SaveEvent) {
    const before = waitingIds(ledger);
    ledger = advance(ledger, event);
    patience.watch(ledger);
    const waiting = waitingIds(ledger);
    const isSame = waiting.size === before.size && [...waiting].every((id) => before.has(id));
    if (!isSame) copy?.writeDown([...waiting]);
    const isSettled = event.type === "synced" || event.type === "lost" || event.type === "refused";
    show({ save: saveStateOf(ledger), ...(isSettled && { isReady: true }) });
  }

  // Before the provider is made: a change must be known before the frame that carries it goes out.
  watchOwnChanges(doc, (ids) => tell({ type: "changed", ids }));
  const provider = createProvider(serverUrl, room, doc, awareness, tell);
  provider.messageHandlers[channels.own] = (_encoder, decoder) => own.hear(decoder);
  onceSynced(provider, () => putBack(doc, options.rescued ?? nothingRescued));
  const stopWatchingNetwork = watchNetwork(provider);

  openLocalCopy(copyName, doc)
    .then((opened) => {
      if (isClosed) return opened?.close();
      copy = opened;
      ledger = advance(ledger, { type: "changed", ids: opened?.left ?? [] });
      const hasContent = recordsMap(doc).size > 0;
      show({
        save: saveStateOf(ledger),
        keepsOffline: opened !== undefined,
        ...(hasContent && { isReady: true }),
      });
      // Only now: a catch-up sent before would lack what the copy holds.
      provider.connect();
    })
    .catch(() => {
      // The copy is damaged or was taken away: the server still has the board.
      show({ keepsOffline: false });
      if (!isClosed) provider.connect();
    });

  function close() {
    isClosed = true;
    stopWatchingNetwork();
    provider.destroy();
    patience.stop();
    awareness.destroy();
  }

  return {
    doc,
    awareness,
    own,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
    unsavedWords: () => unsavedWords(doc, waitingIds(ledger)),
    takeOut: () => takeOut(doc, waitingIds(ledger)),
    connect: () => provider.connect(),
    close() {
      close();
      copy?.close();
    },
    async forget() {
      close();
      await copy?.remove();
    },
  };
}

function createProvider(
  serverUrl: string,
  room: string,
  doc: Y.Doc,
  awareness: Awareness,
  tell: (event: SaveEvent) => void,
): WebsocketProvider {
  const provider = new WebsocketProvider(serverUrl, room, doc, {
    connect: false,
    awareness,
    params: { ack: "1" },
    // The server says who may see what; another tab's word is not enough.
    disableBc: true,
    // Different for each page, so that a restarted server is not met by all at once.
    maxBackoffTime: 3000 + Math.random() * 7000,
    WebSocketPolyfill: createCountingSocket(WebSocket, tell),
  });
  provider.messageHandlers[channels.saved] = (_encoder, decoder) => {
    decoding.readVarUint8Array(decoder);
    tell({ type: "saved", frames: decoding.readVarUint(decoder) });
  };
  provider.on("sync", (isSynced) => {
    if (isSynced) tell({ type: "synced" });
  });
  provider.on("connection-close", () => tell({ type: "lost" }));
  provider.on("closed", ({ code }) => tell({ type: "refused", code }));
  silenceEcho(provider);
  return provider;
}

/** Does something when the server's state has come for the first time. */
function onceSynced(provider: WebsocketProvider, work: () => void) {
  const onSync = (isSynced: boolean) => {
    if (!isSynced) return;
    provider.off("sync", onSync);
    work();
  };
  provider.on("sync", onSync);
}

/** y-websocket sends back every presence it receives; among thirty people that is most of the traffic. */
function silenceEcho(provider: WebsocketProvider) {
  const { awareness } = provider;
  awareness.off("update", provider._awarenessUpdateHandler);
  provider._awarenessUpdateHandler = (
    change: Parameters<WebsocketProvider["_awarenessUpdateHandler"]>[0],
    origin: unknown,
  ) => {
    if (origin === provider || !provider.ws || !provider.wsconnected) return;
    const clients = [...change.added, ...change.updated, ...change.removed];
    if (!clients.includes(awareness.clientID)) return;
    provider.ws.send(awarenessFrame(encodeAwarenessUpdate(awareness, [awareness.clientID])));
  };
  awareness.on("update", provider._awarenessUpdateHandler);
}

function awarenessFrame(update: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, channels.awareness);
  encoding.writeVarUint8Array(encoder, update);
  return new Uint8Array(encoding.toUint8Array(encoder));
}

/** Reports the ids of records that this browser changed. */
function watchOwnChanges(doc: Y.Doc, report: (ids: ReadonlySet<string>) => void) {
  const records = recordsMap(doc);
  records.observeDeep((events, transaction) => {
    if (!transaction.local) return;
    const ids = new Set<string>();
    for (const event of events) {
      if (event.target === records) for (const id of event.keys.keys()) ids.add(id);
      else ids.add(String(event.path[0]));
    }
    report(ids);
  });
}
