import { setImmediate as turn } from "node:timers/promises";
import type { HistoryRow, Storage } from "./storage.ts";

/**
 * Reads a room's whole log, oldest first, a page at a time. Whoever reads a long one leaves others
 * their turn between the pages, and has one page in memory.
 */
export async function* readHistory(
  storage: Pick<Storage, "history">,
  room: string,
): AsyncGenerator<readonly HistoryRow[]> {
  let seq = 0;
  for (;;) {
    const page = await storage.history(room, seq);
    if (page.seq === seq) return;
    seq = page.seq;
    yield page.rows;
    await turn();
  }
}
