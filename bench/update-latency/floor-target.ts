import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { serveAsTarget } from "./target-process.ts";

/** The least a server can do: every frame to everybody else, unread, unwritten. */
serveAsTarget(async () => {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket) => {
    socket.on("message", (frame) => {
      for (const other of server.clients) {
        if (other !== socket && other.readyState === other.OPEN) other.send(frame);
      }
    });
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    target: {
      url: `ws://127.0.0.1:${port}/`,
      origin: `http://127.0.0.1:${port}`,
      cookies: [],
      echoes: false,
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
});
