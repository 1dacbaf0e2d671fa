import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { Peer } from "./connection.ts";
import type { FrameGate } from "./frame-gate.ts";
import { webSocketFrame } from "./web-socket-frame.ts";

/**
 * The peer at the other end of a WebSocket.
 *
 * @param stream what the socket was made of. Messages are written to it directly: `ws` would make
 * a header for each of the hundreds a message goes to, and write twice. That is sound as long as
 * it neither compresses nor sends fragments, which would be interleaved; it does neither here.
 */
export function createSocketPeer(socket: WebSocket, stream: Duplex, gate: FrameGate): Peer {
  return {
    send(message) {
      if (socket.readyState === socket.OPEN) stream.write(webSocketFrame(message));
    },
    unsent: () => stream.writableLength,
    pause: gate.shut,
    close(code) {
      // What still waits is not wanted any more, but a goodbye is.
      gate.stop();
      socket.close(code);
    },
  };
}
