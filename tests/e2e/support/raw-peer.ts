import WebSocket from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { roomName } from "#lib/sync/room-name.ts";

/** A program in a board's room that writes what it likes, past all of the editor's care. */
export type RawPeer = Readonly<{
  doc: Y.Doc;
  /** Whether the server closed it for good. */
  isClosed(): boolean;
  leave(): void;
}>;

/** Enters a team's board, or one's own sheet, with somebody's session, and waits for its content. */
export async function enterAsProgram(
  origin: string,
  {
    kind = "board",
    ...board
  }: Readonly<{
    kind?: "board" | "private";
    workshopId: string;
    teamId: string;
    stepId: string;
  }>,
  cookie: string,
): Promise<RawPeer> {
  class SessionSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin } });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(
    `${origin.replace("http", "ws")}/sync`,
    kind === "board" ? roomName({ kind, ...board }) : roomName({ kind, ...board }),
    doc,
    // `ws` is close enough to a browser's for y-websocket; its types are not.
    { WebSocketPolyfill: SessionSocket as unknown as typeof globalThis.WebSocket, disableBc: true },
  );
  await new Promise<void>((resolve) => provider.on("sync", () => resolve()));
  let isClosed = false;
  provider.on("closed", () => {
    isClosed = true;
  });
  return { doc, isClosed: () => isClosed, leave: () => provider.destroy() };
}
