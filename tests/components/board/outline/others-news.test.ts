import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { NEWS_MS, type OthersNews, watchOthers } from "#components/board/outline/others-news.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("[O6] tells what others did at most every five seconds, and nothing of one's own", () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  const told: OthersNews[] = [];
  watchOthers(mine, (news) => told.push(news));
  const write = (doc: Y.Doc, id: string) => writeNotes(doc, [{ id, text: "roof", x: 0, y: 0 }]);
  const send = () => Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), "server");

  write(mine, "shape:own");
  vi.advanceTimersByTime(NEWS_MS);
  expect(told).toEqual([]);

  for (const id of ["shape:a", "shape:b", "shape:c"]) write(theirs, id);
  send();
  recordsMap(theirs).delete("shape:c");
  send();
  vi.advanceTimersByTime(NEWS_MS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([{ added: 2, changed: 0, removed: 0 }]);

  recordsMap(theirs).delete("shape:a");
  send();
  vi.advanceTimersByTime(NEWS_MS);
  expect(told.slice(1)).toEqual([{ added: 0, changed: 0, removed: 1 }]);
});
