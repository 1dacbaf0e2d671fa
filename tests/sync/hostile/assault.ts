import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "ws";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import type { Outcome } from "./hostile-messages.ts";
import { TARGET } from "./hostile-scene.ts";

/** A WebSocket of somebody who means no good. */
export interface Assault {
  readonly socket: WebSocket;
  /** Sends them one after the other, not faster than they leave. */
  send(frames: Iterable<Uint8Array>): Promise<void>;
  /** What became of it, once the server has read everything that was sent. */
  outcome(): Promise<Outcome>;
  /** The same for who sends so much that there is no end to the answers. */
  outcomeWithin(milliseconds: number): Promise<Outcome>;
}

/** A question that is answered with a frame of this beginning, once all before is dealt with. */
const QUESTION = new Uint8Array([0, 0, 1, 0]);
const ANSWER = [0, 1];

/** Bytes that may be on their way. */
const AT_ONCE = 1_000_000;

/** Comes in, and asks for the state as every client does first. */
export async function startAssault(origin: string, token: string, room = TARGET): Promise<Assault> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/sync/${room}`, {
    headers: { origin, cookie: `${SESSION_COOKIE}=${token}` },
  });
  socket.on("error", () => undefined);
  const closed = once(socket, "close").then(([code]) => Number(code));
  await Promise.race([once(socket, "open"), closed]);
  const isOpen = () => socket.readyState === socket.OPEN;

  function answer(): Promise<Outcome> {
    if (isOpen()) socket.send(QUESTION);
    const answered = new Promise<Outcome>((resolve) => {
      socket.on("message", (data: Buffer) => {
        if (ANSWER.every((byte, index) => data[index] === byte)) resolve("open");
      });
    });
    return Promise.race([closed, answered]);
  }

  await answer();
  return {
    socket,
    async send(frames) {
      for (const frame of frames) {
        if (!isOpen()) return;
        const sent = new Promise((resolve) => socket.send(frame, resolve));
        if (socket.bufferedAmount > AT_ONCE) await Promise.race([sent, closed]);
      }
    },
    async outcome() {
      const outcome = await answer();
      socket.terminate();
      return outcome;
    },
    async outcomeWithin(milliseconds) {
      const late = pause(milliseconds, "open" as const, { ref: false });
      const outcome = await Promise.race([closed, late]);
      socket.terminate();
      return outcome;
    },
  };
}
