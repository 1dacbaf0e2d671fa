import type * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";

/** How many notes others added, changed and deleted since the last news. */
export type OthersNews = Readonly<{ added: number; changed: number; removed: number }>;

/** Shortest time between two pieces of news, in milliseconds: a screen reader has other things to say. */
export const NEWS_MS = 5000;

const named = { add: "added", update: "changed", delete: "removed" } as const;

/** Tells what others do on a board, at most every {@link NEWS_MS}. Returns its undo. */
export function watchOthers(doc: Y.Doc, tell: (news: OthersNews) => void): () => void {
  const records = recordsMap(doc);
  const waiting = new Map<string, keyof OthersNews>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say() {
    timer = undefined;
    const count = (what: keyof OthersNews) =>
      [...waiting.values()].filter((each) => each === what).length;
    const news = {
      added: count("added"),
      changed: count("changed"),
      removed: count("removed"),
    };
    waiting.clear();
    if (news.added + news.changed + news.removed > 0) tell(news);
  }

  function note(id: string, what: keyof OthersNews) {
    const before = waiting.get(id);
    // A new note that is written on stays a new one; one that is gone again was never there.
    if (before === "added" && what === "removed") waiting.delete(id);
    else waiting.set(id, before === "added" ? before : what);
    timer ??= setTimeout(say, NEWS_MS);
  }

  function look(events: readonly Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) {
    if (local) return;
    for (const event of events) {
      if (event.target !== records) note(String(event.path[0]), "changed");
      else for (const [id, { action }] of event.keys) note(id, named[action]);
    }
  }

  records.observeDeep(look);
  return () => {
    records.unobserveDeep(look);
    clearTimeout(timer);
  };
}
