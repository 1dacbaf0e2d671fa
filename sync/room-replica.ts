import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";
import type { ClientOwners } from "./client-owners.ts";
import type { Limits } from "./limits.ts";
import type { RoomMessage } from "./node-messages.ts";
import type { RoomPresence } from "./presence.ts";
import type { RoomLink } from "./room-link.ts";
import { createRowOrder } from "./row-order.ts";

/**
 * Keeps a room the same as on other nodes. Nobody owns a room: every node with people in it has
 * its own document, and the rows of the log, numbered without holes, tell what one lacks.
 */
export interface RoomReplica {
  /** The newest row of which this node has all before. */
  readonly seq: number;
  /** Rows this node wrote, which are all of the update. */
  wrote(seqs: readonly (number | undefined)[], update: Uint8Array): void;
  /** The document was read from the log up to this row. */
  reach(seq: number): void;
  /** Reads what the log has and this node lacks. */
  catchUp(): Promise<void>;
  /** Tells who is here and what ids they use, and asks the same of the others. */
  introduce(): void;
  tell: RoomLink["tell"];
  stop(): void;
}

export type RoomReplicaOptions = Readonly<{
  room: string;
  link: RoomLink;
  storage: Pick<Storage, "rowsAfter">;
  /** The newest row the document has. */
  seq: number;
  owners: ClientOwners;
  presence: Pick<RoomPresence, "hear" | "here">;
  limits: Pick<Limits, "holeMs">;
  log: Log;
  /** Takes updates that are in the log and may be new here. */
  take(updates: readonly Uint8Array[]): void;
}>;

export function createRoomReplica(options: RoomReplicaOptions): RoomReplica {
  const { room, link, storage, owners, presence, limits, log, take } = options;
  const order = createRowOrder(options.seq);
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let isStopped = false;

  function watchHole(): void {
    if (!order.hasHole || timer || isStopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (order.hasHole) void catchUp();
    }, limits.holeMs);
  }

  function catchUp(): Promise<void> {
    reading ??= read().finally(() => {
      reading = undefined;
      watchHole();
    });
    return reading;
  }

  async function read(): Promise<void> {
    try {
      const { updates, seq } = await storage.rowsAfter(room, order.seq);
      if (isStopped) return;
      take(updates);
      take(order.reach(seq));
    } catch (err) {
      log.warn({ err, room }, "rows of other nodes not readable");
    }
  }

  function hear(message: RoomMessage, node: string): void {
    switch (message.kind) {
      case "rows":
        take(order.note(message));
        watchHole();
        break;
      case "presence":
        presence.hear(node, message.entries);
        break;
      case "presence-request":
        tellOfUs();
        break;
      case "claims":
        for (const claim of message.claims) owners.hear(claim);
    }
  }

  function tellOfUs(): void {
    const entries = presence.here();
    if (entries.length > 0) link.tell({ kind: "presence", entries });
    const claims = owners.claimed();
    if (claims.length > 0) link.tell({ kind: "claims", claims });
  }

  link.begin((message, node) => {
    if (!isStopped) hear(message, node);
  });
  link.tell({ kind: "presence-request" });

  return {
    get seq() {
      return order.seq;
    },
    wrote(seqs, update) {
      const numbers = seqs.filter((seq) => seq !== undefined);
      const [first, last] = [numbers.at(0), numbers.at(-1)];
      if (first === undefined || last === undefined) return;
      take(order.note({ first, last }));
      link.tell({ kind: "rows", first, last, update });
      watchHole();
    },
    reach(seq) {
      take(order.reach(seq));
    },
    catchUp,
    introduce() {
      tellOfUs();
      link.tell({ kind: "presence-request" });
    },
    tell: link.tell,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      link.close();
    },
  };
}
