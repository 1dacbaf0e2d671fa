import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { leftMs, startTimer } from "#lib/workshop/timer.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

/** What goes wrong in a real room, and what everybody is told then. */
describe("trouble in the room", () => {
  let server: LiveTestServer;
  let boss: string;
  let ana: string;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({
      steps: [sampleStep("s1"), sampleStep("s2"), sampleStep("s3")],
      timer: startTimer(10, Date.now()),
    });
    boss = await server.signIn(sampleFacilitator());
    ana = await server.signIn(sampleMember("ana"));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  function enter(room: string, token: string): LiveClient {
    const client = connectClient(server.origin, room, token);
    clients.push(client);
    return client;
  }

  const stateOf = ({ doc }: LiveClient) => parsePublicState(doc.getMap("workshop").toJSON());

  async function send(token: string, command: object): Promise<string> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    const { code } = (await response.json()) as { code?: string };
    return code ?? "ok";
  }

  /** Opens the facilitator link on another device, as `GET /f/{token}` does. */
  async function openLink(): Promise<string> {
    const found = await server.storage.findFacilitator("link-w1");
    const token = newToken();
    await server.storage.grant(hashSecret(token), "w1", found?.id ?? "", 9e15);
    return token;
  }

  it("[E1][E11] a facilitator whose laptop dies leads on from another device, in the same moment", async () => {
    const laptop = enter("w1.control", boss);
    await vi.waitFor(() => expect(stateOf(laptop)?.status).toBe("running"));
    expect(await send(boss, { type: "go-to-step", stepId: "s2" })).toBe("ok");
    laptop.close();

    const phoneToken = await openLink();
    const phone = enter("w1.control", phoneToken);
    await vi.waitFor(() => expect(stateOf(phone)?.currentStepId).toBe("s2"));
    const timer = stateOf(phone)?.timer;
    expect(timer && leftMs(timer, Date.now())).toBeGreaterThan(590_000);
    expect(stateOf(phone)?.members.filter(({ role }) => role === "facilitator")).toHaveLength(1);
    expect(await send(phoneToken, { type: "go-to-step", stepId: "s3" })).toBe("ok");

    // The laptop wakes up again: it is shown where the room is, and may lead as well.
    const again = enter("w1.control", boss);
    await vi.waitFor(() => expect(stateOf(again)?.currentStepId).toBe("s3"));
    expect(await send(boss, { type: "pause" })).toBe("ok");
    await vi.waitFor(() => expect(stateOf(phone)?.timer?.endsAt).toBeNull());
  });

  it("[E2][E3][K2] two facilitators who press “next” at once go one step on, once", async () => {
    const other = await openLink();
    const next = { type: "go-to-step", stepId: "s2" };
    expect(await Promise.all([send(boss, next), send(other, next)])).toEqual(["ok", "ok"]);
    const workshop = await server.storage.findWorkshop("w1");
    expect(workshop?.currentStepId).toBe("s2");
    expect(workshop?.runs.filter(({ stepId }) => stepId === "s2")).toHaveLength(1);
  });

  it("[E1][K2] one ends the workshop while the other goes on: the room agrees on one of both", async () => {
    const other = await openLink();
    const [ended, moved] = await Promise.all([
      send(boss, { type: "end" }),
      send(other, { type: "go-to-step", stepId: "s2" }),
    ]);
    expect(ended).toBe("ok");
    expect(["ok", "workshop-ended"]).toContain(moved);
    const workshop = await server.storage.findWorkshop("w1");
    expect(workshop?.status).toBe("ended");
    expect(workshop?.currentStepId).toBe(moved === "ok" ? "s2" : "s1");
    expect(workshop?.runs.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it("[E2] one calls everybody somewhere else at the same moment: the newer call counts for all", async () => {
    const other = await openLink();
    const control = enter("w1.control", ana);
    const call = (id: string) => ({ type: "summon", id, zoneId: id, holds: false });
    const said = await Promise.all([send(boss, call("here")), send(other, call("there"))]);
    expect(said).toEqual(["ok", "ok"]);
    const stored = (await server.storage.findWorkshop("w1"))?.summons?.id;
    await vi.waitFor(() => expect(stateOf(control)?.summons?.id).toBe(stored));
  });

  it("[E1][E6] a page that is behind is told what is over, and changes nothing", async () => {
    const vote = {
      name: "",
      stepId: "s1",
      zoneIds: [],
      dots: 1,
      perNote: 1,
      hasAgainst: false,
    };
    await send(boss, { type: "open-vote", id: "v1", vote });
    await send(boss, { type: "close-vote", voteId: "v1" });
    const ballot = { type: "cast-ballot", voteId: "v1", choices: { "shape:a": 1 } };
    expect(await send(ana, ballot)).toBe("vote-closed");
    expect(await send(ana, { ...ballot, voteId: "gone" })).toBe("vote-not-found");
    expect(await server.storage.ballotsOf("w1", "v1")).toEqual(new Map());
    await send(boss, { type: "end" });
    const before = await server.storage.findWorkshop("w1");
    for (const command of [
      { type: "ready", stepId: "s1", isReady: true },
      { type: "ask-help", isNeeded: true },
      ballot,
    ]) {
      expect(await send(ana, command)).toBe("workshop-ended");
    }
    expect(await send(ana, { type: "a-command-of-next-year" })).toBe("invalid-input");
    expect(await server.storage.findWorkshop("w1")).toEqual(before);
  });

  it("[E16] a page that shows an earlier step does not say that somebody is done with this one", async () => {
    expect(await send(boss, { type: "go-to-step", stepId: "s2" })).toBe("ok");
    const done = { type: "ready", isReady: true };
    expect(await send(ana, { ...done, stepId: "s1" })).toBe("step-over");
    expect(await send(ana, { ...done, stepId: "s9" })).toBe("step-over");
    expect(await send(ana, done)).toBe("invalid-input");
    expect((await server.storage.findWorkshop("w1"))?.ready).toEqual([]);
    expect(await send(ana, { ...done, stepId: "s2" })).toBe("ok");
    expect((await server.storage.findWorkshop("w1"))?.ready).toEqual(["ana"]);
  });

  it("[A3][R2] a page that shows an earlier step cannot write where nobody may any more", async () => {
    await server.storage.changeWorkshop("w1", (workshop) => ({
      ...workshop,
      steps: [sampleStep("s1"), sampleStep("s2", { continues: "s1", mode: "readonly" })],
    }));
    const page = enter("w1.board.t1.s1", ana);
    await vi.waitFor(() => expect(page.provider.synced).toBe(true));
    expect(await send(boss, { type: "go-to-step", stepId: "s2" })).toBe("ok");
    page.notes.set("late", 1);
    await vi.waitFor(() => expect(page.closedWith()).toBe(4403));
    const reader = enter("w1.board.t1.s1", boss);
    await vi.waitFor(() => expect(reader.provider.synced).toBe(true));
    expect(reader.notes.size).toBe(0);
  });
});
