import type { BoardRecord } from "#lib/canvas/board-document.ts";
import type { Cluster } from "#lib/canvas/clusters.ts";
import type { PartsMemory } from "#lib/canvas/figure/parts-memory.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { Author } from "./board-authors.ts";
import { type BoardWatch, type LinkState, watchBoard } from "./board-watch.ts";
import { createDrawQueue, type DrawQueueOptions } from "./draw-queue.ts";
import { createRecordCache } from "./record-cache.ts";

/** What stands on a board. */
export type BoardContent = Readonly<{
  figure: Figure;
  outcomes: readonly Outcome[];
  clusters: readonly Cluster[];
}>;

/** Draws a board. The memory is the board's own, for {@link PartsMemory}. */
export type DrawBoard = (records: readonly BoardRecord[], memory: PartsMemory) => BoardContent;

/** A board as the wall shows it. */
export type BoardView = Readonly<{
  link: LinkState;
  /** `undefined` until the server has sent it. */
  content: BoardContent | undefined;
  writers: readonly Author[];
  /** When it last changed, milliseconds since 1970; `undefined` if it has not since the wall opened. */
  changedAt: number | undefined;
}>;

export type BoardViews = ReadonlyMap<string, BoardView>;

/** Several boards at once. In the form React's `useSyncExternalStore` takes. */
export interface LiveWall {
  /** Draws all boards anew, and from now on in another way. */
  drawWith(draw: DrawBoard): void;
  subscribe(listener: () => void): () => void;
  /** By room. */
  current(): BoardViews;
  close(): void;
}

export type LiveWallOptions = Readonly<{
  /** As `roomName()` makes them. */
  rooms: readonly string[];
  serverUrl: string;
  draw: DrawBoard;
  now?: () => number;
  WebSocketPolyfill?: typeof WebSocket | undefined;
}> &
  Pick<DrawQueueOptions, "gapMs" | "idle">;

type Board = Readonly<{
  watch: BoardWatch;
  read: () => readonly BoardRecord[];
  memory: PartsMemory;
}>;

/** Opens a connection to each board, and draws those that change, each once a second at most. */
export function createLiveWall(options: LiveWallOptions): LiveWall {
  const { rooms, serverUrl, now = Date.now, WebSocketPolyfill, ...pace } = options;
  const listeners = new Set<() => void>();
  const boards = new Map<string, Board>();
  let views: BoardViews = new Map();
  let { draw } = pace;

  function show(room: string, content?: BoardContent) {
    const watch = boards.get(room)?.watch;
    if (!watch) return;
    const view = {
      link: watch.link(),
      content: content ?? views.get(room)?.content,
      writers: watch.writers(),
      changedAt: watch.changedAt(),
    };
    views = new Map(views).set(room, view);
    for (const listener of listeners) listener();
  }

  const queue = createDrawQueue({
    ...pace,
    draw(room) {
      const board = boards.get(room);
      if (board) show(room, draw(board.read(), board.memory));
    },
  });

  for (const room of rooms) {
    const watch = watchBoard({
      room,
      serverUrl,
      now,
      WebSocketPolyfill,
      onContent: () => queue.request(room),
      onState: () => show(room),
    });
    boards.set(room, { watch, read: createRecordCache(watch.doc), memory: new WeakMap() });
  }

  return {
    drawWith(next) {
      if (next === draw) return;
      draw = next;
      for (const [room, board] of boards) {
        boards.set(room, { ...board, memory: new WeakMap() });
        if (views.get(room)?.content) queue.request(room);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => views,
    close() {
      queue.close();
      for (const { watch } of boards.values()) watch.close();
      boards.clear();
      listeners.clear();
    },
  };
}
