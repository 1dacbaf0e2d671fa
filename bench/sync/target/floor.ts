import { once } from "node:events";
import type { AddressInfo } from "node:net";
import * as encoding from "lib0/encoding";
import { type WebSocket, WebSocketServer } from "ws";
import { messageYjsSyncStep1, messageYjsSyncStep2 } from "y-protocols/sync";
import { channels } from "#lib/sync/channels.ts";
import { openSeats } from "./open-seats.ts";
import { serveTarget } from "./serve-target.ts";

/**
 * The least a server can do: every frame to everybody else in the room, unread, unwritten. Who
 * asks for the state gets as many bytes as the others' servers would send, made once.
 */
serveTarget(async (plan) => {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
  const rooms = new Map<string, Set<WebSocket>>();
  const state = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    encoding.writeVarUint(encoder, messageYjsSyncStep2);
    encoding.writeVarUint8Array(encoder, new Uint8Array(plan.stateBytes));
  });

  server.on("connection", (socket, request) => {
    const name = request.url ?? "/";
    const room = rooms.get(name) ?? new Set();
    rooms.set(name, room.add(socket));
    socket.on("close", () => room.delete(socket));
    socket.on("message", (frame: Buffer) => {
      if (isStateRequest(frame)) return socket.send(state);
      for (const other of room) {
        if (other !== socket && other.readyState === other.OPEN) other.send(frame);
      }
    });
  });
  await once(server, "listening");
  return {
    target: {
      port: (server.address() as AddressInfo).port,
      dialect: "y-websocket",
      // It passes everything on, so it would drown in echoes of echoes.
      echoes: false,
      knowsDocument: false,
      seats: openSeats(plan),
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
});

function isStateRequest(frame: Buffer): boolean {
  return frame[0] === channels.sync && frame[1] === messageYjsSyncStep1;
}
