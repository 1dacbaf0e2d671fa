import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CONTROL_MAP } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const ask = {
  type: "send-provocation",
  id: "q1",
  ruleId: "not-alone",
  gap: { places: [{ axisId: "sdg", key: "17" }], teamId: null },
};

describe("questions to teams", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  let ana: LiveClient;

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop();
    tokens = {
      boss: await server.signIn(sampleFacilitator()),
      ana: await server.signIn(sampleMember("ana")),
      eye: await server.signIn(sampleMember("eye", { role: "observer", teamId: null })),
    };
    ana = connectClient(server.origin, "w1.control", tokens.ana ?? "");
  });
  afterEach(async () => {
    ana.close();
    await server.stop();
  });

  async function send(body: object, who = "boss") {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return [response.status, ((await response.json()) as { code?: string }).code];
  }
  const seen = () => ana.doc.getMap(CONTROL_MAP).get("provocations");

  it("[Q1] reach everybody live, are stored, and go when they are withdrawn", async () => {
    expect(await send(ask)).toEqual([200, undefined]);
    await vi.waitFor(() => expect(seen()).toMatchObject([{ id: "q1", withdrawnAt: null }]));
    const stored = await server.storage.findWorkshop("w1");
    expect(stored?.provocations).toEqual(seen());
    expect(await send({ type: "withdraw-provocation", provocationId: "q1" })).toEqual([
      200,
      undefined,
    ]);
    await vi.waitFor(() =>
      expect(seen()).toMatchObject([{ id: "q1", withdrawnAt: expect.any(Number) }]),
    );
  });

  it("[Q1] are the facilitators' alone, and about what the catalogue asks", async () => {
    for (const who of ["ana", "eye"]) {
      expect(await send(ask, who)).toEqual([403, "not-allowed"]);
      expect(await send({ ...ask, ruleId: "why-not" }, who)).toEqual([403, "not-allowed"]);
    }
    expect(await send({ ...ask, ruleId: "why-not" })).toEqual([422, "invalid-input"]);
    const other = { places: [{ axisId: "sdg", key: "16" }], teamId: null };
    expect(await send({ ...ask, gap: other })).toEqual([422, "invalid-input"]);
    expect((await server.storage.findWorkshop("w1"))?.provocations).toEqual([]);
  });
});
