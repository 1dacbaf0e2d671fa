import { afterEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { connectClient, type LiveClient } from "../live-client.ts";
import { insightWorld, isThere, shows } from "./insight-world.ts";

const clients: LiveClient[] = [];
// Before the world's own, which ends the server.
const world = insightWorld();
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

describe("the insight that comes", () => {
  it("[I2] has what is written in a browser within a second", async () => {
    await world.start();
    world.feed(world.storage(), {
      insightTickMs: 350,
      insightIdleTickMs: 700,
      insightIdleAfterMs: 1,
    });
    const boss = world.watch("boss");
    await boss.until(isThere);
    const ana = connectClient(world.origin(), "w1.board.t1.s1", world.token("ana"));
    clients.push(ana);
    await vi.waitFor(() => expect(ana.provider.synced).toBe(true));
    const startedAt = performance.now();
    ana.notes.set("new", "solar");
    await boss.until(shows("solar"));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(boss.messages.at(-1)).toMatchObject({ event: "change", boards: [{ teamId: "t1" }] });
  });

  it("[I2] sends the boards that changed, and nothing while nothing does", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    await world.write("w1.board.t2.s1", "forests");
    const boss = world.watch("boss");
    await boss.until(isThere);
    await world.change({ ready: ["ana"], title: "Another" });
    await world.write("w1.board.t2.s1", "woods");
    await boss.until(shows("woods"));
    expect(boss.messages).toHaveLength(2);
    expect(boss.messages[1]).toMatchObject({ boards: [{ teamId: "t2" }], gone: [] });
    expect(boss.messages[1]).not.toHaveProperty("outline");
  });

  it("[I2] sends of a board with many notes what is another on it", async () => {
    await world.start();
    for (const words of ["a1", "b2", "c3", "d4", "e5"]) {
      await world.write("w1.board.t1.s1", words);
    }
    const boss = world.watch("boss");
    await boss.until(isThere);
    await world.write("w1.board.t1.s1", "f6");
    await boss.until(shows("f6"));
    expect(boss.messages.at(-1)).toMatchObject({
      boards: [],
      patches: [{ teamId: "t1", removed: [], put: [{ note: { text: "f6" } }] }],
    });
    expect(boss.boards()[0]?.split(" ").toSorted()).toEqual(
      ["t1/s1:", "a1", "b2", "c3", "d4", "e5", "f6"].toSorted(),
    );
  });

  it("[I4] is read once for all, and let go when the last one leaves", async () => {
    await world.start({}, { insightLingerMs: 1 });
    const pages = [world.watch("boss"), world.watch("ana"), world.watch("cy")];
    await Promise.all(pages.map((page) => page.until(isThere)));
    expect(world.feeds().watched()).toEqual(["w1"]);
    for (const page of pages.slice(1)) page.leave();
    await world.write("w1.board.t1.s1", "rivers");
    await pages[0]?.until(shows("rivers"));
    expect(pages[1]?.heard()).not.toContain("rivers");
    pages[0]?.leave();
    pages[0]?.leave();
    await vi.waitFor(() => expect(world.feeds().watched()).toEqual([]));
    const again = world.watch("ana");
    await again.until(shows("rivers"));
  });

  it("[I4] has room for so many, in all and for each browser", async () => {
    await world.start({}, { insightStreams: 3, insightStreamsPerSession: 2 });
    const first = world.watch("ana");
    world.watch("ana");
    expect(() => world.watch("ana")).toThrow("busy");
    world.watch("ben");
    expect(() => world.watch("cy")).toThrow("busy");
    first.leave();
    world.watch("cy");
  });

  it("[I4] waits for who takes nothing, and cuts them off after a while", async () => {
    await world.start({}, { insightBehindMs: 60_000 });
    const boss = world.watch("boss");
    await boss.until(isThere);
    boss.clog(true);
    const eye = world.watch("eye");
    await world.write("w1.board.t1.s1", "rivers");
    await eye.until(shows("rivers"));
    await world.write("w1.board.t1.s1", "lakes");
    await eye.until(shows("lakes"));
    expect(boss.messages).toHaveLength(1);
    boss.clog(false);
    await boss.until(shows("rivers", "lakes"));
    expect(boss.messages).toHaveLength(2);

    world.feed(world.storage(), { insightBehindMs: 1 });
    const slow = world.watch("boss");
    await slow.until(isThere);
    slow.clog(true);
    await slow.until((page) => page.isClosed());
    expect(slow.messages).toHaveLength(1);
  });

  it("[I4] gives a sign of life to who hears nothing new", async () => {
    await world.start({}, { insightSignMs: 1 });
    const boss = world.watch("boss");
    await boss.until((page) => page.heard().endsWith("\n\n:\n\n"));
  });

  it("[I5] leaves out a board that cannot be read, and says so once", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    await world.write("w1.board.t2.s1", "forests");
    const damaged = new Proxy(world.storage(), {
      get: (target, key) =>
        key === "loadRoom" || key === "rowsAfter"
          ? (room: string, seq: number) =>
              room === "w1.board.t2.s1"
                ? Promise.reject(new Error("damaged page"))
                : target[key](room, seq)
          : Reflect.get(target, key),
    });
    world.feed(damaged);
    const boss = world.watch("boss");
    await boss.until(shows("rivers"));
    await world.write("w1.board.t1.s1", "lakes");
    await world.write("w1.board.t2.s1", "woods");
    await boss.until(shows("lakes"));
    expect(boss.boards()).toHaveLength(1);
    expect(world.events()).toEqual(["board left out of the insight"]);
  });

  it("[I5] leaves out what makes no sense on a board, and keeps the rest", async () => {
    await world.start();
    const doc = new Y.Doc();
    startNote(doc, "shape:a").type("sound");
    doc.getMap(RECORDS).set(
      "shape:odd",
      new Y.Map<unknown>([
        ["t", 7],
        ["xf", "nowhere"],
      ]),
    );
    const bytes = Y.encodeStateAsUpdate(doc);
    await world.storage().append([{ room: "w1.board.t1.s1", author: "ana", at: 1, bytes }]);
    const boss = world.watch("boss");
    await boss.until(shows("sound"));
    expect(boss.boards()).toEqual(["t1/s1: sound"]);
  });

  it("[I5] keeps what everybody has while the medium fails, and goes on afterwards", async () => {
    await world.start();
    let isFailing = false;
    const failing = new Proxy(world.storage(), {
      get: (target, key) =>
        isFailing ? () => Promise.reject(new Error("no disk")) : Reflect.get(target, key),
    });
    world.feed(failing);
    const boss = world.watch("boss");
    await boss.until(isThere);
    isFailing = true;
    await world.write("w1.board.t1.s1", "rivers");
    await vi.waitFor(() => expect(world.events()).toHaveLength(1));
    expect(boss.isClosed()).toBe(false);
    isFailing = false;
    await boss.until(shows("rivers"));
    expect(world.events()).toEqual(["insight not renewed"]);
  });

  it("[I6] tells what is kept anew by its revision", async () => {
    await world.start();
    await world.storage().saveKept("w1", "participation", 0, { isOn: true });
    const ana = world.watch("ana");
    await ana.until(isThere);
    expect(ana.messages).toMatchObject([{ event: "source", kept: { participation: 1 } }]);
    await world.storage().saveKept("w1", "participation", 1, { isOn: false });
    await ana.until(({ messages }) => messages.length === 2);
    expect(ana.messages[1]).toEqual({ event: "kept", part: "participation", revision: 2 });
    const late = world.watch("ben");
    await late.until(isThere);
    expect(late.messages).toMatchObject([{ kept: { participation: 2 } }]);
  });
});
