/**
 * What the screen says about this person's changes. `waiting` counts the things on the board (notes,
 * arrows, …) with changes that are not known to be on the server's disk.
 */
export type SaveState =
  | Readonly<{ kind: "saved" }>
  | Readonly<{ kind: "saving" | "offline" | "connecting"; waiting: number }>
  /** Connected, and yet nothing gets saved: the server's disk may be full. */
  | Readonly<{ kind: "stuck"; waiting: number }>
  /** The server said no for good; `code` is one of lib/sync/close-codes.ts. */
  | Readonly<{ kind: "refused"; code: number; waiting: number }>;

export type SaveEvent =
  /** Records changed here. The frame that carries them has not been sent yet. */
  | Readonly<{ type: "changed"; ids: Iterable<string> }>
  /** A connection came about; the frames sent on it are counted from zero. */
  | Readonly<{ type: "opened" }>
  /** The server's state arrived. */
  | Readonly<{ type: "synced" }>
  /**
   * A frame went out: `update` carries the latest change, `catch-up` (sync step 2) all that the
   * server did not have.
   */
  | Readonly<{ type: "sent"; frame: "update" | "catch-up" }>
  /** The server has the first `frames` frames of this connection on disk. */
  | Readonly<{ type: "saved"; frames: number }>
  /** For longer than anybody should wait, the server saved nothing of what it was sent. */
  | Readonly<{ type: "overdue" }>
  | Readonly<{ type: "lost" }>
  | Readonly<{ type: "refused"; code: number }>;

type Ids = ReadonlySet<string>;

/** What is known of changes on their way; made by {@link startLedger}, moved on by {@link advance}. */
export type SaveLedger = Readonly<{
  link: "connecting" | "online" | "offline" | Readonly<{ refused: number }>;
  /** Whether the catch-up of this connection has been sent. */
  isCaughtUp: boolean;
  /** Changed, and in no frame of this connection. */
  held: Ids;
  /** What each frame of this connection carries that is not on disk yet, oldest first. */
  inFlight: readonly Ids[];
  /** Frames of this connection that are on disk. */
  durable: number;
  /** Whether the server has saved nothing for too long. */
  isOverdue: boolean;
}>;

const none: Ids = new Set();

/** @param left ids of records whose changes were waiting when the page was last closed. */
export function startLedger(left: Iterable<string>): SaveLedger {
  return {
    link: "connecting",
    isCaughtUp: false,
    held: new Set(left),
    inFlight: [],
    durable: 0,
    isOverdue: false,
  };
}

export function advance(ledger: SaveLedger, event: SaveEvent): SaveLedger {
  switch (event.type) {
    case "changed":
      return { ...ledger, held: new Set([...ledger.held, ...event.ids]) };
    case "opened":
      return { ...disconnected(ledger), link: "connecting" };
    case "synced":
      return { ...ledger, link: "online" };
    case "sent":
      return sent(ledger, event.frame);
    case "saved":
      return saved(ledger, event.frames);
    case "overdue":
      return { ...ledger, isOverdue: awaitsSaving(ledger) };
    case "lost":
      return typeof ledger.link === "object"
        ? ledger
        : { ...disconnected(ledger), link: "offline" };
    case "refused":
      return { ...disconnected(ledger), link: { refused: event.code } };
  }
}

/** Nobody will say what became of the frames of a connection that is gone. */
function disconnected(ledger: SaveLedger): SaveLedger {
  return {
    ...ledger,
    isCaughtUp: false,
    held: new Set(waitingIds(ledger)),
    inFlight: [],
    durable: 0,
    isOverdue: false,
  };
}

/**
 * Until the catch-up is sent, a frame carries one change out of several, so nothing is let go; the
 * catch-up then has all of them.
 */
function sent(ledger: SaveLedger, frame: "update" | "catch-up"): SaveLedger {
  const isCaughtUp = ledger.isCaughtUp || frame === "catch-up";
  return {
    ...ledger,
    isCaughtUp,
    held: isCaughtUp ? none : ledger.held,
    inFlight: [...ledger.inFlight, isCaughtUp ? ledger.held : none],
  };
}

function saved(ledger: SaveLedger, frames: number): SaveLedger {
  const fresh = Math.max(0, frames - ledger.durable);
  return {
    ...ledger,
    inFlight: ledger.inFlight.slice(fresh),
    durable: ledger.durable + Math.min(fresh, ledger.inFlight.length),
    isOverdue: ledger.isOverdue && fresh === 0,
  };
}

/** Ids of records with changes that are not known to be on the server's disk. */
export function waitingIds({ held, inFlight }: SaveLedger): Ids {
  return new Set([held, ...inFlight].flatMap((ids) => [...ids]));
}

/** Whether the server has something to save, and a connection to say that it did. */
export function awaitsSaving({ link, inFlight }: SaveLedger): boolean {
  return link === "online" && inFlight.some((ids) => ids.size > 0);
}

export function saveStateOf(ledger: SaveLedger): SaveState {
  const waiting = waitingIds(ledger).size;
  const { link } = ledger;
  if (typeof link === "object") return { kind: "refused", code: link.refused, waiting };
  if (link !== "online") return { kind: link, waiting };
  if (waiting === 0) return { kind: "saved" };
  return { kind: ledger.isOverdue ? "stuck" : "saving", waiting };
}
