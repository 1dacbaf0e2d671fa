import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { wordsOfNote } from "#tests/support/typed-note.ts";
import { makeBinding, makeShape } from "../convergence/board-makings.ts";
import type { LiveClient } from "../live-client.ts";
import { move, placeOf, registers, saved, sees, useOwnWorld, write, x, y } from "./own-world.ts";

describe("a step in which people change only what is theirs", () => {
  const world = useOwnWorld();

  it("[E20] lets everybody add, change, move and delete what they made", async () => {
    const ana = await world.enter("ana");
    await write(ana, "a");
    await saved(ana, () => move(ana, "a"));
    await saved(ana, () => {
      const text = registers(ana, "shape:a").get("rt");
      const words = text instanceof Y.XmlFragment ? text.firstChild : undefined;
      if (words instanceof Y.XmlElement) (words.get(0) as Y.XmlText).insert(0, "more ");
    });
    expect((await world.onServer())["shape:a"]).toMatchObject({ x: x + 50 });
    expect(wordsOfNote((await world.enter("ben")).doc, "shape:a")).toBe("more words of a");
    await saved(ana, () => recordsMap(ana.doc).delete("shape:a"));
    expect(await world.onServer()).toEqual({});
    expect(ana.closedWith()).toBeUndefined();
  });

  const attempts: Record<string, (client: LiveClient) => void> = {
    "moves it": (ben) => move(ben, "a"),
    "types into it": (ben) => {
      const text = registers(ben, "shape:a").get("rt");
      if (text instanceof Y.XmlFragment) text.delete(0, 1);
    },
    "deletes it": (ben) => recordsMap(ben.doc).delete("shape:a"),
    "puts another in its place": (ben) => recordsMap(ben.doc).set("shape:a", new Y.Map()),
    "signs it": (ben) => registers(ben, "shape:a").set("m", { authorId: "ben" }),
    "puts it into a group of theirs": (ben) => {
      const group = new Map<string, unknown>([
        ["t", "group"],
        ["xf", [PAGE_ID, "a7", x, y, 0]],
        ["p", {}],
      ]);
      recordsMap(ben.doc).set("shape:group", new Y.Map(group));
      registers(ben, "shape:a").set("xf", ["shape:group", "a1", 0, 0, 0]);
    },
    "does so together with something of their own": (ben) => {
      writeNotes(ben.doc, [{ id: "shape:b", text: "mine", x, y }]);
      move(ben, "a");
    },
    "ties its arrow to something else": (ben) =>
      makeBinding(ben.doc, "binding:aaa", ["shape:arrow", "shape:free"]),
    "unties its arrow": (ben) => recordsMap(ben.doc).delete("binding:x"),
    "turns its arrow": (ben) => registers(ben, "shape:arrow").set("p", {}),
  };

  it.each(Object.entries(attempts))("[E20] refuses whoever %s", async (_, attempt) => {
    const ana = await world.enter("ana");
    for (const name of ["a", "free"]) await write(ana, name);
    await saved(ana, () => makeShape(ana.doc, "shape:arrow", "arrow", "a5"));
    await saved(ana, () => makeBinding(ana.doc, "binding:x", ["shape:arrow", "shape:a"]));
    await world.expectRefused("ben", attempt);
    expect(ana.closedWith()).toBeUndefined();
    expect(Object.keys(await world.onServer())).toHaveLength(4);
  });

  it("[E20] does not believe what a note says of its author", async () => {
    const ana = await world.enter("ana");
    await write(ana, "a", { authorId: "ben" });
    await world.expectRefused("ben", attempts["moves it"] ?? (() => {}));
    await saved(ana, () => move(ana, "a"));
    expect(ana.closedWith()).toBeUndefined();
  });

  it("[E20] lets facilitators change everything, and nobody change what is theirs", async () => {
    const [ana, boss] = [await world.enter("ana"), await world.enter("boss")];
    await write(ana, "a");
    await write(boss, "b");
    await sees(boss, "shape:a");
    await saved(boss, () => move(boss, "a"));
    expect((await world.onServer())["shape:a"]).toMatchObject({ x: x + 50 });
    // It is still whoever's who made it.
    await vi.waitFor(() => expect(placeOf(ana, "a")).toBe(x + 50));
    await saved(ana, () => move(ana, "a", 90));
    await world.expectRefused("ana", (client) => move(client, "b"));
  });

  it("[E20] ties go with what they lead to, and may lead to what is others'", async () => {
    const [ana, ben] = [await world.enter("ana"), await world.enter("ben")];
    await write(ana, "a");
    await sees(ben, "shape:a");
    await saved(ben, () => makeShape(ben.doc, "shape:arrow", "arrow", "a5"));
    await saved(ben, () => makeBinding(ben.doc, "binding:x", ["shape:arrow", "shape:a"]));
    await sees(ana, "binding:x");
    await saved(ana, () => {
      ana.doc.transact(() => {
        recordsMap(ana.doc).delete("binding:x");
        recordsMap(ana.doc).delete("shape:a");
      });
    });
    expect(Object.keys(await world.onServer())).toEqual(["shape:arrow"]);
    expect(ana.closedWith()).toBeUndefined();
  });

  it("[E20] lets people take back and bring back what they did, also after a facilitator", async () => {
    const [ana, boss] = [await world.enter("ana"), await world.enter("boss")];
    await write(ana, "a");
    const undo = new Y.UndoManager(recordsMap(ana.doc));
    await saved(ana, () => move(ana, "a"));
    await saved(ana, () => undo.undo());
    await saved(ana, () => undo.redo());
    undo.stopCapturing();
    await saved(ana, () => recordsMap(ana.doc).delete("shape:a"));
    await saved(ana, () => undo.undo());
    await sees(boss, "shape:a");
    expect((await world.onServer())["shape:a"]).toMatchObject({ x: x + 50 });
    expect(ana.closedWith()).toBeUndefined();
    // Under the id of a note that is gone nobody else puts one of theirs.
    await saved(boss, () => recordsMap(boss.doc).delete("shape:a"));
    await world.expectRefused("ben", ({ doc }) =>
      writeNotes(doc, [{ id: "shape:a", text: "not hers", x, y }]),
    );
  });
});
