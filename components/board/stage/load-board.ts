/** Fetches what a board needs: tldraw, Yjs and their styles, a third of a megabyte. */
export const loadBoard = () => import("./board-scene.tsx").then(({ BoardScene }) => BoardScene);

/**
 * Fetches it while the browser has nothing better to do, so that it is there when the room moves on.
 * Returns its undo.
 */
export function loadBoardInIdleTime(): () => void {
  // Without a connection now, the board asks again when it is needed.
  const load = () => void loadBoard().catch(() => {});
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(load, 1500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(load);
  return () => cancelIdleCallback(idle);
}
