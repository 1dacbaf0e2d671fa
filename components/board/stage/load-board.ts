import { needsCanvas } from "./board-dress.ts";
import { loadCanvas } from "./load-canvas.ts";

/** Fetches what every board needs: Yjs, the connection, and the list of notes. */
export const loadBoard = () => import("./board-frame.tsx").then(({ BoardFrame }) => BoardFrame);

/**
 * Fetches it while the browser has nothing better to do, so that it is there when the room moves
 * on; the canvas only where it will be looked at. Returns its undo.
 */
export function loadBoardInIdleTime(): () => void {
  // Without a connection now, the board asks again when it is needed.
  const load = () => {
    void loadBoard().catch(() => {});
    if (needsCanvas()) void loadCanvas().catch(() => {});
  };
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(load, 1500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(load);
  return () => cancelIdleCallback(idle);
}
