import { once } from "node:events";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import type { Target } from "./workload.ts";

/** One person: what a y-websocket client does on the wire, with less around it. */
export type LoadClient = Readonly<{
  /** Moves the pointer. */
  point(): void;
  /** Writes a record that carries the time. */
  edit(): void;
  close(): void;
}>;

/**
 * Connects a person and resolves when they are in the room.
 *
 * @param arrived is called with the milliseconds that each edit of somebody else took.
 */
export async function connectLoadClient(
  target: Target,
  index: number,
  arrived: (milliseconds: number) => void,
): Promise<LoadClient> {
  const doc = new Y.Doc();
  const records = doc.getMap<number>("records");
  const cookie = target.cookies[index];
  const headers = { origin: target.origin, ...(cookie && { cookie }) };
  const socket = new WebSocket(target.url, { headers });
  let clock = 0;

  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin === socket) return;
    sendSync((encoder) => writeUpdate(encoder, update));
  });
  records.observe((event) => {
    if (event.transaction.origin !== socket) return;
    const now = performance.now();
    for (const key of event.keysChanged) arrived(now - (records.get(key) ?? now));
  });
  socket.on("message", (frame: Buffer) => {
    const decoder = decoding.createDecoder(frame);
    const channel = decoding.readVarUint(decoder);
    if (channel === channels.awareness && target.echoes) socket.send(frame);
    if (channel !== channels.sync) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channels.sync);
    readSyncMessage(decoder, encoder, doc, socket);
    if (encoding.length(encoder) > 1) socket.send(encoding.toUint8Array(encoder));
  });

  function sendSync(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channels.sync);
    write(encoder);
    socket.send(encoding.toUint8Array(encoder));
  }

  await once(socket, "open");
  sendSync((encoder) => writeSyncStep1(encoder, doc));

  return {
    point() {
      const pointer = { x: Math.random() * 1_000, y: Math.random() * 1_000 };
      const state = JSON.stringify({ pointer });
      const body = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint(encoder, doc.clientID);
        encoding.writeVarUint(encoder, clock++);
        encoding.writeVarString(encoder, state);
      });
      socket.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, channels.awareness);
          encoding.writeVarUint8Array(encoder, body);
        }),
      );
    },
    edit() {
      records.set(`record-${index}`, performance.now());
    },
    close() {
      socket.terminate();
      doc.destroy();
    },
  };
}
