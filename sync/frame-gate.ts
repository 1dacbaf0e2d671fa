import type { WebSocket } from "ws";

/**
 * Through which a socket's frames come in, one at a time. When it is shut they wait: `ws` goes on
 * with what it has read already, which can be thousands of small frames.
 */
export interface FrameGate {
  take(frame: Buffer): void;
  /** Lets nothing in for so long; while it is shut already, until the later of both. */
  shut(milliseconds: number): void;
  /** Forgets what waits, for good. The socket is read on, so that its goodbye is heard. */
  stop(): void;
}

export type FrameGateOptions = Readonly<{
  socket: Pick<WebSocket, "pause" | "resume">;
  hand(frame: Buffer): void;
  /** Is told how long each frame took. Returns how many milliseconds not to take more. */
  worked(milliseconds: number): number;
}>;

/** After a frame that took so long, it is the turn of other sockets. */
const TURN_MS = 5;

/** Short enough that a socket that is not read still counts as alive; the debt is kept. */
const LONGEST_MS = 1_000;

export function createFrameGate({ socket, hand, worked }: FrameGateOptions): FrameGate {
  const waiting: Buffer[] = [];
  let shutUntil = 0;
  let cancel: (() => void) | undefined;
  let isStopped = false;

  function open(): void {
    cancel = undefined;
    for (let frame = waiting.shift(); frame; frame = waiting.shift()) {
      letIn(frame);
      if (cancel || isStopped) return;
    }
    socket.resume();
  }

  function letIn(frame: Buffer): void {
    const began = performance.now();
    hand(frame);
    const took = performance.now() - began;
    const wait = worked(took);
    if (wait > 0 || took > TURN_MS) gate.shut(Math.min(wait, LONGEST_MS));
  }

  const gate: FrameGate = {
    take(frame) {
      if (cancel) waiting.push(frame);
      else if (!isStopped) letIn(frame);
    },

    shut(milliseconds) {
      if (isStopped) return;
      const now = performance.now();
      shutUntil = Math.max(shutUntil, now + milliseconds);
      cancel?.();
      socket.pause();
      cancel = later(shutUntil - now, open);
    },

    stop() {
      isStopped = true;
      waiting.length = 0;
      cancel?.();
      socket.resume();
    },
  };
  return gate;
}

/** Runs it after so long, or as soon as others had their turn. Returns what prevents that. */
function later(milliseconds: number, work: () => void): () => void {
  if (milliseconds > 0) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }
  const turn = setImmediate(work);
  return () => clearImmediate(turn);
}
