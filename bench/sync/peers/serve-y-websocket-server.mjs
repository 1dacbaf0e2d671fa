import { once } from "node:events";
import { createServer } from "node:http";
import { openSeats } from "../target/open-seats.ts";
import { serveTarget } from "../target/serve-target.ts";

/** How long it may still be writing after the last person left. */
const WRITING_MS = 1_000;

/** `@y/websocket-server` as its own `src/server.js` starts it, on the `ws` it asks for. */
export function serveYWebsocketServer({ isStored = false } = {}) {
  serveTarget(async (plan) => {
    // Read when it is loaded.
    if (isStored) process.env.YPERSISTENCE = plan.folder;
    const { setupWSConnection } = await import("@y/websocket-server/utils");
    const { default: WebSocket } = await import("ws");
    const sockets = new WebSocket.Server({ noServer: true });
    sockets.on("connection", setupWSConnection);
    const server = createServer();
    server.on("upgrade", (request, socket, head) => {
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        sockets.emit("connection", webSocket, request);
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return {
      target: {
        port: server.address().port,
        dialect: "y-websocket",
        echoes: true,
        knowsDocument: true,
        seats: openSeats(plan),
      },
      async close() {
        await new Promise((resolve) => setTimeout(resolve, WRITING_MS));
      },
    };
  });
}
