import type { WebSocket } from "ws";
import type { Peer } from "./connection.ts";

/** The peer at the other end of a WebSocket. */
export function createSocketPeer(socket: WebSocket): Peer {
  let resume: NodeJS.Timeout | undefined;
  return {
    // Without a callback an error would be thrown; the socket's own listener sees it too.
    send: (frame) => socket.send(frame, { binary: true }, () => {}),
    unsent: () => socket.bufferedAmount,
    pause(milliseconds) {
      clearTimeout(resume);
      socket.pause();
      resume = setTimeout(() => socket.resume(), milliseconds);
    },
    close(code) {
      clearTimeout(resume);
      // A paused socket would never read the other side's goodbye.
      socket.resume();
      socket.close(code);
    },
  };
}
