import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { mergePeople, withoutDuplicate } from "#lib/workshop/merge.ts";
import {
  BOARD,
  move,
  ownOf,
  PRIVATE,
  placeOf,
  saved,
  sees,
  useOwnWorld,
  write,
  x,
} from "./own-world.ts";

const soon = { timeout: 1_000 };

describe("whose a note is, and where people may write", () => {
  const world = useOwnWorld();

  /** What the route does that merges people. */
  async function merge(): Promise<void> {
    await world.server.storage.changePeople("w1", ({ workshop, members }) => {
      const merged = { goneId: "twin", keptId: "ana" };
      const decision = mergePeople(members, merged);
      if (!decision.ok) throw new Error(decision.code);
      return { workshop: withoutDuplicate(workshop, merged), changed: [decision.kept], merged };
    });
    world.server.live.workshopChanged("w1");
  }

  it("[E20] knows after a restart whose notes are whose", async () => {
    await write(await world.enter("ana"), "a");
    const later = await world.restart();
    const ana = await world.enter("ana", BOARD, later);
    await saved(ana, () => move(ana, "a"));
    await world.expectRefused("ben", (client) => move(client, "a", 99), later);
  });

  it("[E20] knows on another node whose notes are whose", async () => {
    const { there } = world;
    const [ana, far] = [await world.enter("ana"), await world.enter("ana", BOARD, there)];
    await write(ana, "a");
    await sees(far, "shape:a");
    await saved(far, () => move(far, "a"));
    await world.expectRefused("ben", (client) => move(client, "a", 99), there);
    expect(far.closedWith()).toBeUndefined();
  });

  it("[E20] takes effect on open connections within a second, and ends as fast", async () => {
    await world.goTo("s2");
    const [ana, ben] = [await world.enter("ana"), await world.enter("ben")];
    await write(ana, "a");
    await sees(ben, "shape:a");
    await saved(ben, () => move(ben, "a"));
    await world.goTo("s1");
    await world.expectRefused("ben", (client) => move(client, "a", 70));
    await world.goTo("s2");
    await saved(ben, () => move(ben, "a", 80));
    await world.goTo("s1");
    move(ben, "a", 90);
    await vi.waitFor(() => expect(ben.closedWith()).toBe(closeCodes.notYours), soon);
    expect((await world.onServer())["shape:a"]).toMatchObject({ x: x + 80 });
  });

  it("[E20] refuses in the answer to our question what was done to others' notes offline", async () => {
    await world.goTo("s2");
    const ana = await world.enter("ana");
    await write(ana, "a");
    const away = new Y.Doc();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(ana.doc));
    await world.goTo("s1");
    move({ doc: away }, "a");
    const ben = world.knock("ben", BOARD, away);
    await vi.waitFor(() => expect(ben.closedWith()).toBe(closeCodes.notYours));
    expect((await world.onServer())["shape:a"]).toMatchObject({ x });
  });

  it("[E20] [T4] leaves whoever was merged what both made", async () => {
    const twin = await world.enter("twin");
    await write(twin, "a");
    await merge();
    const ana = await world.enter("ana");
    await saved(ana, () => move(ana, "a"));
    await saved(twin, () => move(twin, "a", 70));
    await vi.waitFor(() => expect(ownOf(ana)).toEqual(["shape:a"]));
    await world.expectRefused("ben", (client) => move(client, "a", 99));
  });

  it("[E20] [T4] leaves whoever was merged what the other one wrote in private", async () => {
    await world.goTo("s3");
    await write(await world.enter("twin", PRIVATE), "a");
    await world.send({ type: "reveal", stepId: "s3", teamId: null, withAuthors: false });
    const ana = await world.enter("ana");
    await vi.waitFor(() => expect(ownOf(ana)).toEqual([]));
    await merge();
    const [id = ""] = recordsMap(ana.doc).keys();
    await vi.waitFor(() => expect(ownOf(ana)).toEqual([id]), soon);
    await saved(ana, () => move(ana, id.slice("shape:".length)));
    expect(ana.closedWith()).toBeUndefined();
  });

  it.each([true, false])(
    "[E20] leaves shown private notes their writers', with authors: %s",
    async (withAuthors) => {
      await world.goTo("s3");
      const alone = await world.enter("ana", PRIVATE);
      await write(alone, "a");
      await world.send({ type: "reveal", stepId: "s3", teamId: null, withAuthors });
      const [ana, ben] = [await world.enter("ana"), await world.enter("ben")];
      const [id = ""] = recordsMap(ana.doc).keys();
      const shown = id.slice("shape:".length);
      await vi.waitFor(() => expect(ownOf(ana)).toEqual([id]));
      await saved(ana, () => move(ana, shown));
      await world.expectRefused("ben", (client) => move(client, shown, 99));
      // Not a word to others, of hers or of whose it is.
      expect(ownOf(ben)).toEqual([]);
    },
  );

  it("[E20] takes nothing away with what a restore puts back", async () => {
    const ana = await world.enter("ana");
    await write(ana, "a");
    const before = Date.now() + 1;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(before));
    await saved(ana, () => recordsMap(ana.doc).delete("shape:a"));
    const part = { stepId: "s1", teamId: "t1", zoneId: null };
    await world.send({ type: "restore", id: "r1", ...part, before });
    await sees(ana, "shape:a");
    await saved(ana, () => move(ana, "a"));
    await world.expectRefused("ben", (client) => move(client, "a", 99));
  });

  it("[E22] tells everybody what is theirs, and nobody what is whose", async () => {
    const [ana, ben] = [await world.enter("ana"), await world.enter("ben")];
    await write(ana, "a");
    await write(ben, "b");
    const second = await world.enter("ana");
    await vi.waitFor(() => expect(ownOf(second)).toEqual(["shape:a"]), soon);
    await write(ana, "c");
    await vi.waitFor(() => expect(ownOf(second)).toEqual(["shape:a", "shape:c"]), soon);
    for (const client of [ben, await world.enter("boss")]) {
      expect(ownOf(client) ?? []).not.toContain("shape:a");
    }
    expect(ownOf(await world.enter("boss"))).toBeUndefined();
    await world.goTo("s2");
    expect(ownOf(await world.enter("ana"))).toBeUndefined();
  });

  it("[E21] opens the other teams' boards while they can be written on", async () => {
    const other = "w1.board.t2.s4";
    const early = world.knock("ana", other);
    await vi.waitFor(() => expect(early.closedWith()).toBe(closeCodes.forbidden));
    await world.goTo("s4");
    const [ana, cy] = [await world.enter("ana", other), await world.enter("cy", other)];
    await write(cy, "c");
    await sees(ana, "shape:c");
    await saved(ana, () => move(ana, "c"));
    await vi.waitFor(() => expect(placeOf(cy, "c")).toBe(x + 50));
    await world.send({ type: "end" });
    await vi.waitFor(() => expect(ana.closedWith()).toBe(closeCodes.forbidden), soon);
    expect(cy.closedWith()).toBeUndefined();
  });
});
