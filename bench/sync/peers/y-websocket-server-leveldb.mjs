import { serveYWebsocketServer } from "./serve-y-websocket-server.mjs";

serveYWebsocketServer({ isStored: true });
