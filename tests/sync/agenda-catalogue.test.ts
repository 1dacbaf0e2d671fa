import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Step } from "#lib/workshop/model.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const templateId = "T01-stakeholder-map";

describe("an agenda that was sent, and the catalogue", () => {
  let server: LiveTestServer;

  beforeEach(async () => {
    server = await startLiveTestServer();
    // Its second step is of an older catalogue.
    const older = { templateId, columnSet: "years", focusZones: ["moon", "sun"] };
    await server.addWorkshop({
      steps: [sampleStep("s1", { templateId }), sampleStep("s2", older)],
    });
  });
  afterEach(() => server.stop());

  async function send(change: (steps: readonly Step[]) => readonly Step[], isFacilitator = true) {
    const person = isFacilitator ? sampleFacilitator() : sampleMember("ana");
    const token = await server.signIn(person);
    const stored = (await server.storage.findWorkshop("w1"))?.steps ?? [];
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ type: "set-agenda", steps: change(stored) }),
    });
    const { code, fields } = await response.json();
    return { code, fields };
  }
  const add = (step: Partial<Step>) => (steps: readonly Step[]) => [
    ...steps,
    sampleStep("s3", { templateId, ...step }),
  ];

  it.each([
    { what: "canvas", step: { templateId: "T99" }, path: "templateId", reason: "unknown-canvas" },
    { what: "columns", step: { columnSet: "x" }, path: "columnSet", reason: "unknown-columns" },
    {
      what: "zone",
      step: { focusZones: ["academia", "x"] },
      path: "focusZones.1",
      reason: "unknown-zone",
    },
  ])("[E17] a $what it does not have is refused, and the step named", async (each) => {
    const { code, fields } = await send(add(each.step));
    expect(code).toBe("agenda-unusable");
    expect(fields).toContainEqual({ path: `steps.2.${each.path}`, reason: each.reason });
    expect((await server.storage.findWorkshop("w1"))?.steps).toHaveLength(2);
  });

  it("[E17] what a step already refers to may stay, but not be added to", async () => {
    const shorter = (steps: readonly Step[]) =>
      steps.map((step) =>
        step.id === "s2" ? { ...step, minutes: 4, focusZones: ["moon"] } : step,
      );
    expect((await send(shorter)).code).toBeUndefined();
    const { fields } = await send((steps) =>
      steps.map((step) => (step.id === "s2" ? { ...step, focusZones: ["moon", "mars"] } : step)),
    );
    expect(fields).toContainEqual({ path: "steps.1.focusZones.1", reason: "unknown-zone" });
  });

  it("[E17] whoever may not change the agenda is told only that", async () => {
    expect(await send(add({ templateId: "T99" }), false)).toEqual({ code: "not-allowed" });
  });
});
