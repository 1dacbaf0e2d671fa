import { setImmediate as turn } from "node:timers/promises";
import type { HistoryRow, Storage } from "./storage.ts";

/**
 * Reads a room's log, oldest first, a page at a time: all of it, or what comes after a row. Whoever reads a long one leaves others
 * their turn between the pages, and has one page in memory.
 */
export async function* readHistory(
  storage: Pick<Storage, "history">,
  room: string,
  after = 0,
): AsyncGenerator<readonly HistoryRow[]> {
  let seq = after;
  for (;;) {
    const page = await storage.history(room, seq);
    if (page.seq === seq) return;
    seq = page.seq;
    yield page.rows;
    await turn();
  }
}
