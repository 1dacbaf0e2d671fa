import type { WebsocketProvider } from "y-websocket";
import type { Map as YMap } from "yjs";
import { roomName } from "#lib/sync/room-name.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { followOnline, nobodyOnline } from "./online-people.ts";

/**
 * What a page knows of its workshop. `live` means that `state` is the server's; `offline` that the
 * connection is lost and being tried again (`state` is then the last one seen); `refused` that the
 * server said no for good, with the reason in `closeCode` (see lib/sync/close-codes.ts).
 * `state` is also undefined while live if a newer server speaks a form this page cannot read.
 */
export type Control = Readonly<{
  status: "connecting" | "live" | "offline" | "refused";
  state: PublicState | undefined;
  closeCode?: number;
}>;

export const connectingControl: Control = { status: "connecting", state: undefined };

/** The form React's `useSyncExternalStore` takes. The connection is open while anyone listens. */
export interface ControlConnection {
  subscribe(listener: () => void): () => void;
  current(): Control;
  /**
   * Ids of the members whose browsers are connected now, this one's left out; empty while this
   * page is not connected itself. Listening to them does not open the connection.
   */
  online(): ReadonlySet<string>;
  subscribeOnline(listener: () => void): () => void;
}

export type ControlConnectionOptions = Readonly<{
  workshopId: string;
  /** Of the live server, as in `wss://host/sync`. */
  serverUrl: string;
  /** For Node, which has no socket of its own before version 22. */
  WebSocketPolyfill?: typeof WebSocket;
  /** How long an unused connection stays open, so that going from page to page keeps it. */
  lingerMs?: number;
}>;

/**
 * Follows a workshop's control document. Nothing is opened before the first listener; whoever
 * listens later shares the connection; it closes soon after the last one left.
 */
export function createControlConnection(options: ControlConnectionOptions): ControlConnection {
  const { lingerMs = 1000 } = options;
  const listeners = new Set<() => void>();
  const onlineListeners = new Set<() => void>();
  let current = connectingControl;
  let online = nobodyOnline;
  let link: Link | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;

  function show(next: Control) {
    current = next;
    for (const listener of listeners) listener();
  }

  function showOnline(ids: ReadonlySet<string>) {
    online = ids;
    for (const listener of onlineListeners) listener();
  }

  function close() {
    link?.close();
    link = undefined;
    current = connectingControl;
    showOnline(nobodyOnline);
  }

  return {
    current: () => current,
    online: () => online,

    subscribeOnline(listener) {
      onlineListeners.add(listener);
      return () => onlineListeners.delete(listener);
    },

    subscribe(listener) {
      clearTimeout(lingering);
      listeners.add(listener);
      // A refusal is not for ever: the person may have joined since.
      if (current.status === "refused") close();
      link ??= openLink(options, { current: () => current, show, showOnline });
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) lingering = setTimeout(close, lingerMs);
      };
    },
  };
}

type Link = Readonly<{ close(): void }>;

type Screen = Readonly<{
  current: () => Control;
  show: (next: Control) => void;
  showOnline: (ids: ReadonlySet<string>) => void;
}>;

/** One try at staying connected, with y-websocket's own reconnection. */
function openLink(options: ControlConnectionOptions, screen: Screen): Link {
  let closed = false;
  let disconnect = () => {};
  const showWhileOpen = (next: Control) => {
    if (!closed) screen.show(next);
  };

  // Loaded on demand: no page needs them for its first paint.
  Promise.all([import("yjs"), import("y-websocket"), import("#lib/workshop/public-state.ts")])
    .then(([{ Doc }, { WebsocketProvider }, { CONTROL_MAP, parsePublicState }]) => {
      if (closed) return;
      const doc = new Doc();
      const provider = new WebsocketProvider(
        options.serverUrl,
        roomName({ kind: "control", workshopId: options.workshopId }),
        doc,
        {
          // The server alone may say how things stand; another tab may be behind.
          disableBc: true,
          // Different for each page, so that a restarted server is not met by all at once.
          maxBackoffTime: 3000 + Math.random() * 7000,
          ...(options.WebSocketPolyfill && { WebSocketPolyfill: options.WebSocketPolyfill }),
        },
      );
      const map = doc.getMap(CONTROL_MAP);
      const read = () => parsePublicState(map.toJSON());
      const { current, showOnline } = screen;
      const unfollow = follow({ map, read, provider, current, show: showWhileOpen });
      // Heard with the first clock, it would not count: y-protocols knows everybody by zero.
      provider.awareness.setLocalState({});
      const unfollowOnline = followOnline(provider.awareness, showOnline);
      disconnect = () => {
        unfollow();
        unfollowOnline();
        provider.destroy();
        doc.destroy();
      };
    })
    // The chunk could not be fetched: as good as no connection, and the next page tries again.
    .catch(() => showWhileOpen({ ...screen.current(), status: "offline" }));

  return {
    close() {
      closed = true;
      disconnect();
    },
  };
}

type Followed = Readonly<{
  map: YMap<unknown>;
  read: () => PublicState | undefined;
  provider: WebsocketProvider;
  current: () => Control;
  show: (next: Control) => void;
}>;

/** Turns what happens on the connection into {@link Control} values. Returns its undo. */
function follow({ map, read, provider, current, show }: Followed): () => void {
  map.observe(() => {
    if (provider.synced) show({ status: "live", state: read() });
  });
  provider.on("sync", (synced) => {
    if (synced) show({ status: "live", state: read() });
  });
  provider.on("connection-close", () => show({ ...current(), status: "offline" }));
  provider.on("closed", ({ code }) => show({ ...current(), status: "refused", closeCode: code }));

  if (typeof window === "undefined") return () => {};
  // The browser knows at once; the socket would notice after half a minute.
  const onOffline = () => show({ ...current(), status: "offline" });
  const onOnline = () => {
    if (current().status !== "offline") return;
    provider.disconnect();
    provider.connect();
  };
  window.addEventListener("offline", onOffline);
  window.addEventListener("online", onOnline);
  return () => {
    window.removeEventListener("offline", onOffline);
    window.removeEventListener("online", onOnline);
  };
}
