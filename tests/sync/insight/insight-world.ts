import { afterEach, beforeEach } from "vitest";
import * as Y from "yjs";
import type { Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import type { Limits } from "#sync/limits.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { type LiveTestServer, startLiveTestServer } from "../live-test-server.ts";
import { openPage, type WatchingPage } from "./watching-page.ts";

export const TEMPLATE = "T02-ecosystem-canvas";
/** Idle or not, nothing waits longer than this in these tests. */
const quick = { insightTickMs: 10, insightIdleTickMs: 10, insightTickFactor: 1 };

export const isThere = (page: WatchingPage) => page.source() !== undefined;
/** Whether all these words stand on boards. */
export const shows =
  (...words: readonly string[]) =>
  (page: WatchingPage) =>
    words.every((word) => page.boards().some((board) => board.includes(word)));

/**
 * For each test a server with ana and ben in t1, cy in t2, a facilitator and an observer, and a
 * workshop whose room is in the first of two steps, `s1`; `s2` is everybody's.
 */
export function insightWorld() {
  let server: LiveTestServer;
  let feeds: ReturnType<typeof createInsightFeeds> | undefined;
  let log = recordedLog();
  let tokens: Record<string, string> = {};

  beforeEach(() => {
    log = recordedLog();
  });
  afterEach(async () => {
    feeds?.stop();
    await server.stop();
  });

  function feed(storage: Storage = server.storage, limits: Partial<Limits> = {}) {
    feeds?.stop();
    feeds = createInsightFeeds({ storage, log, limits: { ...quick, ...limits } });
    return feeds;
  }
  const feedsNow = () => feeds ?? feed();

  return {
    async start(changes: Partial<Workshop> = {}, limits: Partial<Limits> = {}) {
      server = await startLiveTestServer();
      await server.addWorkshop({
        steps: [
          sampleStep("s1", { templateId: TEMPLATE }),
          sampleStep("s2", { templateId: TEMPLATE, scope: "plenary" }),
        ],
        ...changes,
      });
      tokens = { boss: await server.signIn(sampleFacilitator()) };
      tokens.eye = await server.signIn(sampleMember("eye", { role: "observer", teamId: null }));
      for (const id of ["ana", "ben"]) tokens[id] = await server.signIn(sampleMember(id));
      tokens.cy = await server.signIn(sampleMember("cy", { teamId: "t2" }));
      feed(server.storage, limits);
    },
    feed,
    feeds: feedsNow,
    storage: () => server.storage,
    origin: () => server.origin,
    events: () => log.events.map(({ event }) => event),
    token: (who: string) => tokens[who] ?? "",
    /** @param who a stranger, if it is nobody's name. */
    watch: (who: string) => openPage(feedsNow(), "w1", tokens[who] ?? who),
    /** Writes a note straight into the log, as another node does. */
    async write(room: string, words: string, author = "ana") {
      const { updates } = await server.storage.loadRoom(room);
      const doc = new Y.Doc();
      for (const update of updates) Y.applyUpdate(doc, update);
      const before = Y.encodeStateVector(doc);
      startNote(doc, `shape:${words}`).type(words);
      const bytes = Y.encodeStateAsUpdate(doc, before);
      await server.storage.append([{ room, author, at: Date.now(), bytes }]);
    },
    async change(changes: Partial<Workshop>) {
      await server.storage.changeWorkshop("w1", (workshop) => ({ ...workshop, ...changes }));
      feedsNow().changed("w1");
    },
  };
}
