import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import type { Bus } from "#sync/bus/bus.ts";
import { createLocalBroker } from "#sync/bus/local-bus.ts";
import type { Limits } from "#sync/limits.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

describe("two nodes on one storage", () => {
  let one: LiveTestServer;
  let other: LiveTestServer;
  let boss: string;
  let ana: string;
  /** Messages of the first node that begin with one of these topics get lost. */
  const lost: string[] = [];
  const clients: LiveClient[] = [];

  async function start(limits: Partial<Limits> = {}) {
    const connect = createLocalBroker();
    one = await startLiveTestServer({ bus: losing(connect()), limits });
    other = await startLiveTestServer({ bus: connect(), storage: one.storage, limits });
    await one.addWorkshop();
    boss = await one.signIn(sampleFacilitator());
    ana = await one.signIn(sampleMember("ana"));
  }

  function losing(bus: Bus): Bus {
    const publish: Bus["publish"] = (topic, message) => {
      if (!lost.some((begin) => topic.startsWith(begin))) bus.publish(topic, message);
    };
    return { ...bus, publish };
  }

  beforeEach(() => {
    lost.length = 0;
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await other.stop();
    await one.stop();
  });

  async function enter(server: LiveTestServer, room: string, token: string) {
    const client = connectClient(server.origin, room, token);
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    client.provider.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
    return client;
  }

  async function command(server: LiveTestServer, body: object) {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${boss}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.status;
  }

  const stateOf = (client: LiveClient) => parsePublicState(client.doc.getMap("workshop").toJSON());

  it("[N3] bring an edit from one to the other within a moment", async () => {
    await start();
    const here = await enter(one, "w1.board.t1.s1", ana);
    const there = await enter(other, "w1.board.t1.s1", boss);
    here.notes.set("a", 1);
    await vi.waitFor(() => expect(there.notes.get("a")).toBe(1));
    there.notes.set("b", 2);
    await vi.waitFor(() => expect(here.notes.get("b")).toBe(2));
  });

  it("[N3] find what no message told of at the next look", async () => {
    await start({ lookMs: 100 });
    const here = await enter(one, "w1.board.t1.s1", ana);
    const there = await enter(other, "w1.board.t1.s1", boss);
    lost.push("room:");
    here.notes.set("a", 1);
    await vi.waitFor(() => expect(there.notes.get("a")).toBe(1), { timeout: 5_000 });
  });

  it("[N4] forget the people of a node that said goodbye", async () => {
    await start();
    const here = await enter(one, "w1.board.t1.s1", ana);
    const there = await enter(other, "w1.board.t1.s1", boss);
    const others = () =>
      [...here.provider.awareness.getStates().keys()].filter((id) => id !== here.doc.clientID);
    await vi.waitFor(() => expect(others()).toEqual([there.doc.clientID]));
    there.provider.shouldConnect = false;
    await other.stop();
    await vi.waitFor(() => expect(others()).toEqual([]));
  });

  it("[N4] forget the people of a node that says nothing any more", async () => {
    await start({ beatMs: 50, nodeSilentMs: 200 });
    await enter(one, "w1.board.t1.s1", ana);
    const there = await enter(other, "w1.board.t1.s1", boss);
    const others = () => there.provider.awareness.getStates().size - 1;
    await vi.waitFor(() => expect(others()).toBe(1));
    lost.push("");
    await vi.waitFor(() => expect(others()).toBe(0), { timeout: 5_000 });
  });

  it("[N6] judge commands by what either of them stored", async () => {
    await start();
    const here = await enter(one, "w1.control", ana);
    const there = await enter(other, "w1.control", ana);
    const statuses = await Promise.all([
      command(one, { type: "go-to-step", stepId: "s2" }),
      command(other, { type: "go-to-step", stepId: "s3" }),
      command(one, { type: "go-to-step", stepId: "s1" }),
      command(other, { type: "go-to-step", stepId: "s2" }),
    ]);
    expect(statuses).toEqual([200, 200, 200, 200]);
    const stored = await one.storage.findWorkshop("w1");
    expect(stored?.visitedStepIds.toSorted()).toEqual(["s1", "s2", "s3"]);
    for (const client of [here, there]) {
      await vi.waitFor(() => {
        expect(stateOf(client)?.currentStepId).toBe(stored?.currentStepId);
        expect(stateOf(client)?.visitedStepIds).toEqual(stored?.visitedStepIds);
      });
    }
  });

  it.each([
    { told: "by messages", losing: [] },
    { told: "although a message was lost", losing: ["nodes"] },
    { told: "although all were lost, at the next look", losing: ["nodes", "room:"] },
  ])("[N7] [N8] take rights away on both, $told", async ({ losing: topics }) => {
    await start({ lookMs: 100, rejudgeMs: 200 });
    const there = await enter(other, "w1.board.t1.s1", ana);
    await enter(other, "w1.control", ana);
    lost.push(...topics);
    await one.storage.removeMember("w1", "ana");
    one.live.workshopChanged("w1");
    await vi.waitFor(() => expect(there.closedWith()).toBe(closeCodes.removed), { timeout: 5_000 });
  });

  it("[N7] end rooms of a deleted workshop on both", async () => {
    await start();
    const there = await enter(other, "w1.board.t1.s1", ana);
    await one.storage.deleteWorkshop("w1");
    one.live.workshopChanged("w1");
    await vi.waitFor(() => expect(there.closedWith()).toBe(closeCodes.noSuchRoom));
  });

  it("[N7] end rooms of a deleted workshop when somebody writes, if no message came", async () => {
    await start();
    const there = await enter(other, "w1.board.t1.s1", ana);
    lost.push("");
    await one.storage.deleteWorkshop("w1");
    there.notes.set("late", 1);
    await vi.waitFor(() => expect(there.closedWith()).toBe(closeCodes.noSuchRoom));
  });
});
