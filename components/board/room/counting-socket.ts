import { messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";
import { channels } from "#lib/sync/channels.ts";
import type { SaveEvent } from "./save-state.ts";

/** Which kind of document frame this is; `undefined` for presence, questions and the like. */
export function documentFrame(data: unknown): "update" | "catch-up" | undefined {
  // Channel and kind are numbers below 128, so each is one byte.
  if (!(data instanceof Uint8Array) || data[0] !== channels.sync) return undefined;
  if (data[1] === messageYjsUpdate) return "update";
  return data[1] === messageYjsSyncStep2 ? "catch-up" : undefined;
}

/**
 * A WebSocket that tells what the server will acknowledge: it counts the document frames that each
 * connection sent, and so do we.
 */
export function createCountingSocket(
  Socket: typeof WebSocket,
  tell: (event: SaveEvent) => void,
): typeof WebSocket {
  return class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener("open", () => tell({ type: "opened" }), { once: true });
    }

    override send(data: Parameters<WebSocket["send"]>[0]) {
      super.send(data);
      const frame = documentFrame(data);
      if (frame) tell({ type: "sent", frame });
    }
  };
}
