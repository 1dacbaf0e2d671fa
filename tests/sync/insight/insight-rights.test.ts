import { describe, expect, it } from "vitest";
import type { Workshop } from "#lib/workshop/model.ts";
import { sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { insightWorld, isThere, shows, TEMPLATE } from "./insight-world.ts";

const world = insightWorld();

describe("who gets what of the insight", () => {
  it("[I1] is of the boards each may open, and of no private note, whoever asks", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    await world.write("w1.board.t2.s1", "forests");
    await world.write("w1.board.all.s2", "together");
    for (const [team, who] of [
      ["t1", "ana"],
      ["t1", "ben"],
      ["t2", "cy"],
    ]) {
      await world.write(`w1.private.${team}.s1.${who}`, "secret", who);
    }
    const all = ["t1/s1: rivers", "t2/s1: forests", "all/s2: together"];
    const expected = { boss: all, eye: all, ana: ["t1/s1: rivers"], cy: ["t2/s1: forests"] };
    for (const [who, boards] of Object.entries(expected)) {
      const page = world.watch(who);
      await page.until(isThere);
      expect(page.boards(), who).toEqual(boards);
      expect(page.source()?.teams, who).toHaveLength(2);
      expect(page.heard(), who).not.toContain("secret");
    }
  });

  it("[I1] follows what the room may see, and which team somebody is in", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    await world.write("w1.board.t2.s1", "forests");
    await world.write("w1.board.all.s2", "together");
    const ana = world.watch("ana");
    await ana.until(isThere);
    await world.change({ currentStepId: "s2", visitedStepIds: ["s1", "s2"] });
    await ana.until(shows("together"));
    expect(ana.boards()).toEqual(["t1/s1: rivers", "all/s2: together"]);

    await world.storage().saveMember(sampleMember("ana", { teamId: "t2" }));
    world.feeds().changed("w1");
    await ana.until(shows("forests"));
    expect(ana.boards()).toEqual(["t2/s1: forests", "all/s2: together"]);
    expect(ana.messages.at(-1)).toMatchObject({ gone: [{ teamId: "t1", stepId: "s1" }] });
  });

  it("[I1] has nothing of others' boards in a private step, before or after", async () => {
    const steps = [sampleStep("s1", { templateId: TEMPLATE, mode: "private" })];
    await world.start({ steps });
    await world.write("w1.board.t2.s1", "forests");
    await world.write("w1.private.t1.s1.ben", "secret", "ben");
    const [ana, cy] = [world.watch("ana"), world.watch("cy")];
    await Promise.all([ana.until(isThere), cy.until(shows("forests"))]);
    await world.write("w1.board.t2.s1", "more");
    await cy.until(shows("more"));
    expect(ana.heard() + cy.heard()).not.toContain("secret");
    expect(ana.heard()).not.toMatch(/forests|more/);
  });

  it("[I1] has no board and no name of a team that was removed", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    await world.write("w1.board.t2.s1", "forests");
    const boss = world.watch("boss");
    await boss.until(shows("forests"));
    await world.change({ teams: [{ id: "t1", name: "Rivers" }] });
    await boss.until((page) => page.boards().length === 1);
    expect(boss.source()?.teams).toEqual([{ id: "t1", name: "Rivers" }]);
    const late = world.watch("boss");
    await late.until(isThere);
    expect(late.heard()).not.toMatch(/Forests|forests/);
  });

  it("[I1] holds of votes what was made known, and of an open one nothing", async () => {
    await world.start();
    await world.write("w1.board.t1.s1", "rivers");
    const boss = world.watch("boss");
    await boss.until(isThere);
    const vote: Workshop["votes"][number] = {
      ...{ id: "v1", name: "Best", stepId: "s1", items: "notes", zoneIds: [], dots: 3, perNote: 3 },
      ...{ hasAgainst: false, openedAt: 1, closedAt: null, turnout: 1 },
      results: [{ noteId: "shape:rivers", teamId: "t1", score: 2, voters: 1 }],
    };
    await world.change({ votes: [vote] });
    await world.change({ votes: [{ ...vote, closedAt: 2 }] });
    await boss.until((page) => page.source()?.boards[0]?.notes[0]?.score === 2);
    const scores = boss.messages.flatMap((message) =>
      "boards" in message ? message.boards.flatMap(({ notes }) => notes) : [],
    );
    expect(scores.map(({ score }) => score)).toEqual([2]);

    await world.write("w1.board.t2.s1", "forests");
    await boss.until(shows("forests"));
    expect(boss.messages.at(-1)).toMatchObject({ boards: [{ teamId: "t2" }] });
  });

  it("[I3] ends for whoever is taken out, and for nobody else", async () => {
    await world.start();
    const [ana, ben] = [world.watch("ana"), world.watch("ben")];
    await Promise.all([ana.until(isThere), ben.until(isThere)]);
    await world.storage().removeMember("w1", "ana");
    await ana.until((page) => page.isClosed());
    expect(ana.messages.at(-1)).toEqual({ event: "end", reason: "removed" });
    await world.write("w1.board.t1.s1", "rivers");
    await ben.until(shows("rivers"));
    expect(ana.heard()).not.toContain("rivers");
    const stranger = world.watch("nobody");
    await stranger.until((page) => page.isClosed());
    expect(stranger.messages).toEqual([{ event: "end", reason: "removed" }]);
  }, 10_000);

  it("[I3] ends for everybody when the workshop is deleted", async () => {
    await world.start();
    const [boss, ana] = [world.watch("boss"), world.watch("ana")];
    await Promise.all([boss.until(isThere), ana.until(isThere)]);
    await world.storage().deleteWorkshop("w1");
    await Promise.all([boss, ana].map((page) => page.until(() => page.isClosed())));
    expect(boss.messages.at(-1)).toEqual({ event: "end", reason: "deleted" });
  });
});
