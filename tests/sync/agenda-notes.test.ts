import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const SECRET = "XYZZY ask the mayor first";
const templateId = "T01-stakeholder-map";

describe("the facilitator's notes on a step", () => {
  let server: LiveTestServer;
  let boss: string;

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({ steps: [sampleStep("s1", { templateId, notes: `${SECRET} now` })] });
    boss = await server.signIn(sampleFacilitator());
  });
  afterEach(() => server.stop());

  async function send(command: object) {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${boss}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return (await response.json()).code as string | undefined;
  }

  it("[E8] are in no frame and in no document, the facilitator's neither", async () => {
    const ana = await server.signIn(sampleMember("ana"));
    const clients = [boss, ana].map((token) => connectClient(server.origin, "w1.control", token));
    const steps = [
      sampleStep("s1", { templateId, notes: `${SECRET} then` }),
      sampleStep("s2", { templateId, notes: "x".repeat(4_000), minutes: 7 }),
    ];
    expect(await send({ type: "set-agenda", steps })).toBeUndefined();
    for (const { doc } of clients) {
      await vi.waitFor(() => expect(doc.getMap("workshop").get("steps")).toHaveLength(2));
    }
    for (const client of clients) {
      expect(client.heard().includes("XYZZY")).toBe(false);
      client.close();
    }
    const { updates } = await server.storage.loadRoom("w1.control");
    expect(updates.some((bytes) => Buffer.from(bytes).includes("XYZZY"))).toBe(false);
    expect((await server.storage.findWorkshop("w1"))?.steps[0]?.notes).toBe(`${SECRET} then`);
  });

  it("[E9] a canvas that is in no catalogue is refused", async () => {
    const unknown = [sampleStep("s1", { templateId }), sampleStep("s2", { templateId: "T99" })];
    expect(await send({ type: "set-agenda", steps: unknown })).toBe("agenda-unusable");
  });

  it("[E9] of two made from the same one, sent at once, one is refused", async () => {
    const made = [12, 34].map((minutes) => ({
      type: "set-agenda",
      steps: [sampleStep("s1", { templateId, minutes })],
      basedOn: 0,
    }));
    const answers = await Promise.all(made.map(send));
    expect(answers.toSorted()).toEqual(["agenda-changed", undefined]);
    const kept = made[answers.indexOf(undefined)]?.steps[0]?.minutes;
    expect((await server.storage.findWorkshop("w1"))?.steps[0]?.minutes).toBe(kept);
  });

  it("[E9] the longest agenda can be sent", async () => {
    const steps = Array.from({ length: 60 }, (_, index) =>
      sampleStep(`s${index + 1}`, { templateId, notes: "字".repeat(1_000) }),
    );
    expect(await send({ type: "set-agenda", steps })).toBeUndefined();
  });
});
