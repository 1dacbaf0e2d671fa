import WebSocket from "ws";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";

/** An unmodified client on a room, without a browser, with somebody's session. */
export function openProgramRoom(
  origin: string,
  { room, cookie, doc }: Readonly<{ room: string; cookie: string; doc: Y.Doc }>,
): WebsocketProvider {
  class SignedIn extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { origin, cookie } });
    }
  }
  const provider = new WebsocketProvider(`${origin.replace("http", "ws")}/sync`, room, doc, {
    // `ws` is close enough to a browser's for y-websocket; its types are not.
    WebSocketPolyfill: SignedIn as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  // Each would have its own goodbye said when the process ends, which for a room full of them is
  // more than Node takes for sound. The server notices that they are gone.
  process.off("exit", provider._exitHandler);
  return provider;
}
