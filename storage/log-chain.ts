import { createHash } from "node:crypto";
import type { LogEntry } from "./storage.ts";

/** What stands before the first row of every room. */
export const CHAIN_START: Uint8Array = new Uint8Array(32);

/**
 * The hash of a log row: SHA-256 over the hash before it and everything the row holds, each part
 * with its length in front so that no two rows read the same.
 */
export function chainHash(previous: Uint8Array, seq: number, entry: LogEntry): Uint8Array {
  const hash = createHash("sha256");
  const room = Buffer.from(entry.room);
  const author = Buffer.from(entry.author);
  const numbers = Buffer.alloc(32);
  numbers.writeDoubleBE(seq, 0);
  numbers.writeDoubleBE(entry.at, 8);
  numbers.writeUInt32BE(room.length, 16);
  numbers.writeUInt32BE(author.length, 20);
  numbers.writeDoubleBE(entry.bytes.length, 24);
  hash.update(previous).update(numbers).update(room).update(author).update(entry.bytes);
  return hash.digest();
}
