import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { CONTROL_MAP } from "#lib/workshop/public-state.ts";
import { newToken } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

describe("commands", () => {
  let server: LiveTestServer;
  let boss: string;
  /** Replaces methods of the storage the live server sees. */
  const faults: Partial<Storage> = {};

  beforeEach(async () => {
    server = await startLiveTestServer({
      wrap: (storage) => ({
        ...storage,
        findWorkshop: (id) => (faults.findWorkshop ?? storage.findWorkshop)(id),
        append: (entries) => (faults.append ?? storage.append)(entries),
        changeWorkshop: (...change) => (faults.changeWorkshop ?? storage.changeWorkshop)(...change),
      }),
    });
    await server.addWorkshop();
    boss = await server.signIn(sampleFacilitator());
  });
  afterEach(async () => {
    for (const name of Object.keys(faults)) delete faults[name as keyof Storage];
    await server.stop();
  });

  async function send(
    body: unknown,
    {
      token = boss,
      path = "/sync/w1/commands",
      ...init
    }: RequestInit & Record<string, unknown> = {},
  ) {
    const response = await fetch(`${server.origin}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...init,
    });
    const answer = (await response.json()) as Record<string, unknown>;
    return { status: response.status, code: answer.code, answer, headers: response.headers };
  }

  /** The control document as its log has it. */
  async function controlOnDisk() {
    const doc = new Y.Doc();
    const { updates } = await server.storage.loadRoom("w1.control");
    for (const update of updates) Y.applyUpdate(doc, update);
    return doc.getMap(CONTROL_MAP).toJSON();
  }

  it("[K1] are answered when they are stored and shown", async () => {
    const { status, answer } = await send({ type: "go-to-step", stepId: "s2" });
    expect([status, answer]).toEqual([200, { ok: true }]);
    expect(await server.storage.findWorkshop("w1")).toMatchObject({
      currentStepId: "s2",
      visitedStepIds: ["s1", "s2"],
    });
    expect(await controlOnDisk()).toMatchObject({ currentStepId: "s2" });
  });

  it("[C2] reach everybody who looks", async () => {
    const token = await server.signIn(sampleMember("ana"));
    const ana = connectClient(server.origin, "w1.control", token);
    await send({ type: "end" });
    await vi.waitFor(() => expect(ana.doc.getMap("workshop").get("status")).toBe("ended"));
    ana.close();
  });

  it("[K2] are judged one after the other, however long the storage takes", async () => {
    faults.findWorkshop = async (id) => {
      const found = await server.storage.findWorkshop(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return found;
    };
    const answers = await Promise.all([
      ...["s2", "s3", "s1", "s2"].map((stepId) => send({ type: "go-to-step", stepId })),
      send({ type: "end" }),
      send({ type: "go-to-step", stepId: "s3" }),
    ]);
    const refused = answers.filter(({ code }) => code === "workshop-ended");
    const workshop = await server.storage.findWorkshop("w1");
    expect(workshop?.status).toBe("ended");
    expect(new Set(workshop?.visitedStepIds)).toEqual(new Set(["s1", "s2", "s3"]));
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(6);
    expect(await controlOnDisk()).toMatchObject({ ...workshop });
  });

  it.each([
    { what: "no JSON", body: "{", status: 400, code: "malformed-body" },
    { what: "nothing", body: "", status: 400, code: "malformed-body" },
    { what: "an unknown command", body: { type: "dance" }, status: 422, code: "invalid-input" },
    { what: "a missing field", body: { type: "go-to-step" }, status: 422, code: "invalid-input" },
    {
      what: "a field too many",
      body: { type: "end", force: true },
      status: 422,
      code: "invalid-input",
    },
    {
      what: "an unknown step",
      body: { type: "go-to-step", stepId: "s9" },
      status: 404,
      code: "step-not-found",
    },
    {
      what: "a very long text",
      body: JSON.stringify({ type: "go-to-step", stepId: "x".repeat(300_000) }),
      status: 413,
      code: "body-too-large",
    },
  ])("[K1] of $what are refused as $code", async ({ body, status, code }) => {
    const before = await server.storage.findWorkshop("w1");
    const refusal = await send(body);
    expect([refusal.status, refusal.code]).toEqual([status, code]);
    expect(refusal.headers.get("content-type")).toBe("application/problem+json");
    expect(await server.storage.findWorkshop("w1")).toEqual(before);
  });

  it("[K1] are not for participants, strangers and other workshops' facilitators", async () => {
    const end = { type: "end" };
    const ana = await server.signIn(sampleMember("ana"));
    await server.addWorkshop({ id: "w2", code: "BBBBBBBB" });
    const other = await server.signIn(sampleFacilitator({ workshopId: "w2" }));
    expect((await send(end, { token: ana })).code).toBe("not-allowed");
    expect((await send(end, { token: newToken() })).code).toBe("no-session");
    expect((await send(end, { token: other })).code).toBe("no-session");
    expect((await send(end, { token: "short" })).code).toBe("no-session");
    expect((await send(end, { path: "/sync/w9/commands" })).code).toBe("workshop-not-found");
    expect((await server.storage.findWorkshop("w1"))?.status).toBe("running");
  });

  it("[A1] must come from our own pages", async () => {
    const cookie = { cookie: `gdw_session=${boss}`, "content-type": "application/json" };
    const from = async (headers: Record<string, string>) =>
      (await send({ type: "end" }, { headers: { ...cookie, ...headers } })).code;
    expect(await from({})).toBe("foreign-origin");
    expect(await from({ origin: "https://evil.example" })).toBe("foreign-origin");
    expect(await from({ origin: server.origin })).toBeUndefined();
  });

  it("[A1] cannot be sent by a form of another site, even to a browser that allows it", async () => {
    const headers = { authorization: `Bearer ${boss}`, "content-type": "text/plain" };
    expect((await send({ type: "end" }, { headers })).code).toBe("malformed-body");
  });

  it("[K3] have one address and one method", async () => {
    for (const path of ["/sync/", "/sync/w1", "/sync/w1/commands/more", "/sync/w.1/commands"]) {
      expect((await send({ type: "end" }, { path })).code).toBe("not-found");
    }
    const wrong = await send(undefined, { method: "GET", body: null });
    expect([wrong.status, wrong.code]).toEqual([405, "method-not-allowed"]);
    expect(wrong.headers.get("allow")).toBe("POST");
  });

  it("[K1] are refused if they cannot be stored, and nobody is shown anything", async () => {
    faults.changeWorkshop = async () => {
      throw new Error("disk full");
    };
    expect((await send({ type: "end" })).code).toBe("storage-failed");
    expect((await controlOnDisk()).status).not.toBe("ended");
    expect(server.log.events.some(({ level }) => level === "error")).toBe(true);
  });

  it("[K1] too long are refused before they have come to their end", async () => {
    const { hostname, port } = new URL(server.origin);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.once("data", (data) => {
        resolve(String(data));
        socket.destroy();
      });
      socket.once("close", () => resolve("cut off"));
      socket.write(
        `POST /sync/w1/commands HTTP/1.1\r\nHost: ${hostname}:${port}\r\n` +
          `Authorization: Bearer ${boss}\r\nContent-Type: application/json\r\n` +
          `Content-Length: 1000000000\r\n\r\n${" ".repeat(300_000)}`,
      );
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it("[K1] are refused if they cannot be shown, and can be sent again", async () => {
    faults.append = async () => {
      throw new Error("disk full");
    };
    expect((await send({ type: "end" })).code).toBe("storage-failed");
    delete faults.append;
    expect((await send({ type: "end" })).status).toBe(200);
    expect((await controlOnDisk()).status).toBe("ended");
  });
});
