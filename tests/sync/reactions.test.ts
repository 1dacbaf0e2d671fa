import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

describe("reactions", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  let control: LiveClient;

  beforeEach(async () => {
    const limits = { reactionTickMs: 20, reactionsPerSecond: 0.01, reactionBurst: 3 };
    server = await startLiveTestServer({ limits });
    await server.addWorkshop();
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    for (const id of ["ana", "ben"]) tokens[id] = await server.signIn(sampleMember(id));
    tokens.eye = await server.signIn(sampleMember("eye", { role: "observer", teamId: null }));
    control = connectClient(server.origin, "w1.control", tokens.ben ?? "");
    await vi.waitFor(() => expect(control.provider.synced).toBe(true));
  });
  afterEach(async () => {
    control.close();
    await server.stop();
  });

  async function send(who: string, command: object): Promise<string | undefined> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return ((await response.json()) as { code?: string }).code;
  }

  const react = (who: string, kind: string) => send(who, { type: "react", kind });
  const reactions = () => parsePublicState(control.doc.getMap("workshop").toJSON())?.reactions;

  it("[E13] are counted by kind for everybody to see, within a second", async () => {
    await react("ana", "heart");
    await react("ana", "heart");
    await react("ben", "idea");
    await react("boss", "heart");
    const counts = { heart: 3, idea: 1 };
    await vi.waitFor(() => expect(reactions()).toEqual({ isOn: true, counts }), { timeout: 1_000 });
    const stored = await server.storage.findWorkshop("w1");
    expect(stored?.reactions.counts).toEqual(counts);
    // Who sent which is nowhere: neither in what people are sent nor on disk.
    const { members: _, ...said } = parsePublicState(control.doc.getMap("workshop").toJSON()) ?? {};
    expect(JSON.stringify(said)).not.toMatch(/ana|ben/);
    expect(JSON.stringify({ ...stored })).not.toMatch(/"ana"|"ben"/);
  });

  it("[E13] of one person beyond a few at once are dropped, and nobody else's", async () => {
    for (let times = 0; times < 9; times += 1) await react("ana", "applause");
    await react("ben", "applause");
    await vi.waitFor(() => expect(reactions()?.counts).toEqual({ applause: 4 }));
  });

  it("[E13] go nowhere while the facilitator has switched them off", async () => {
    expect(await send("ana", { type: "set-reactions", isOn: false })).toBe("not-allowed");
    await send("boss", { type: "set-reactions", isOn: false });
    expect(await react("ana", "heart")).toBe("reactions-off");
    expect(await react("eye", "heart")).toBe("not-allowed");
    expect(await react("ana", "skull")).toBe("invalid-input");
    await send("boss", { type: "set-reactions", isOn: true });
    await react("ben", "question");
    await vi.waitFor(() => expect(reactions()?.counts).toEqual({ question: 1 }));
  });

  it("[E3] [E13] of a step that is over do not come after it", async () => {
    const sent = [react("ana", "heart"), send("boss", { type: "go-to-step", stepId: "s2" })];
    await Promise.all(sent);
    await react("ben", "idea");
    await vi.waitFor(() => expect(reactions()?.counts).toEqual({ idea: 1 }));
  });
});
