import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Dice } from "./dice.ts";

/** A way to a server on which bytes come late, in pieces, and not always to the end. */
export interface BadRelay {
  /** Of the relay, to be used instead of the server's. */
  readonly origin: string;
  /** How many connections it ended in the middle of something. */
  cuts(): number;
  /** From now on nothing gets lost. */
  behave(): void;
  close(): Promise<void>;
}

/** Chance for each piece that the connection ends in the middle of it. */
const CUT = 0.004;
/** Chance for each piece that everything behind it waits, and for how long. */
const STALL = 0.01;
const STALL_MS = 300;
const JITTER_MS = 4;

/** @param target origin of the server. */
export async function openBadRelay(target: string, dice: Dice): Promise<BadRelay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let isGood = false;
  let cuts = 0;

  function carry(from: Socket, to: Socket): void {
    from.on("data", (piece) => {
      from.pause();
      const isStalled = !isGood && dice.chance(STALL);
      const wait = isStalled ? STALL_MS : dice.below(JITTER_MS);
      setTimeout(() => {
        if (!isGood && dice.chance(CUT)) {
          cuts++;
          to.end(piece.subarray(0, dice.below(piece.length)));
          from.destroy();
        } else if (!to.destroyed) {
          to.write(piece);
          from.resume();
        }
      }, wait);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => to.destroy());
  }

  const relay = createServer((inner) => {
    const outer = connect(Number(port), hostname);
    for (const socket of [inner, outer]) sockets.add(socket);
    carry(inner, outer);
    carry(outer, inner);
  });
  relay.listen(0, "127.0.0.1");
  await once(relay, "listening");

  return {
    origin: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    cuts: () => cuts,
    behave() {
      isGood = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      relay.close();
      await once(relay, "close");
    },
  };
}
