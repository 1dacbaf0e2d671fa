import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const BOARD = "w1.board.t1.s1";

describe("the live server, over real sockets with the stock client", () => {
  let server: LiveTestServer;
  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop();
  });
  afterEach(() => server.stop());

  it("[R1] shows two people each other's edits", async () => {
    const ana = connectClient(server, BOARD, await server.signIn(sampleMember("ana")));
    const ben = connectClient(server, BOARD, await server.signIn(sampleMember("ben")));
    await vi.waitFor(() => expect(ana.provider.synced && ben.provider.synced).toBe(true));

    ana.doc.getMap("records").set("a", "from ana");
    ben.doc.getMap("records").set("b", "from ben");

    const both = { a: "from ana", b: "from ben" };
    await vi.waitFor(() => {
      expect(ana.doc.getMap("records").toJSON()).toEqual(both);
      expect(ben.doc.getMap("records").toJSON()).toEqual(both);
    });
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(2));
    ana.close();
    ben.close();
  });

  it("shows the control room", async () => {
    const ana = connectClient(server, "w1.control", await server.signIn(sampleMember("ana")));
    await vi.waitFor(() => expect(ana.doc.getMap("workshop").get("status")).toBe("running"));
    const boss = await server.signIn(sampleFacilitator());
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${boss}`, "content-type": "application/json" },
      body: JSON.stringify({ type: "go-to-step", stepId: "s2" }),
    });
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    await vi.waitFor(() => expect(ana.doc.getMap("workshop").get("currentStepId")).toBe("s2"));
    ana.close();
  });
});
