/** Fetches what a canvas needs: tldraw and its styles, a third of a megabyte. */
export const loadCanvas = () => import("./board-scene.tsx").then(({ BoardScene }) => BoardScene);
