import type { WebsocketProvider } from "y-websocket";

/**
 * Connects anew when the network comes or goes: a dead socket would be noticed after half a minute
 * only. Going offline is not taken for granted, since the server may be on this very computer.
 * Returns its undo.
 */
export function watchNetwork(provider: WebsocketProvider): () => void {
  const reconnect = () => {
    if (!provider.shouldConnect) return;
    provider.disconnect();
    provider.connect();
  };
  window.addEventListener("offline", reconnect);
  window.addEventListener("online", reconnect);
  return () => {
    window.removeEventListener("offline", reconnect);
    window.removeEventListener("online", reconnect);
  };
}
