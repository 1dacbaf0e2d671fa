import { describe, expect, it, vi } from "vitest";
import type { Storage } from "#storage/storage.ts";
import { createWorkshopMeter } from "#sync/workshop-meter.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { connectClient } from "./live-client.ts";
import { startLiveTestServer } from "./live-test-server.ts";

type Added = Parameters<Storage["addToMeters"]>[0];

function openMeter() {
  const added: Added[number][] = [];
  let now = 0;
  let isFailing = false;
  const log = recordedLog();
  const meter = createWorkshopMeter({
    storage: {
      async addToMeters(more) {
        if (isFailing) throw new Error("no disk");
        added.push(...more);
      },
    },
    log,
    clock: () => now,
  });
  return {
    meter,
    added,
    log,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    fail: (failing: boolean) => {
      isFailing = failing;
    },
  };
}

describe("the meter of workshops", () => {
  it("[I7] counts bytes, and a device's time once however many connections it has", async () => {
    const { meter, added, pass } = openMeter();
    meter.count("w1", 100);
    meter.count("w2", 7);
    meter.count("w1", 20);
    const first = meter.connected("w1", "phone");
    pass(1_000);
    const second = meter.connected("w1", "phone");
    const laptop = meter.connected("w1", "laptop");
    pass(1_000);
    first();
    first();
    pass(1_000);
    expect(meter.pending("w1")).toEqual({ bytes: 120, deviceMs: 5_000 });
    second();
    await meter.flush();
    pass(500);
    laptop();
    expect(meter.pending("w1")).toEqual({ bytes: 0, deviceMs: 500 });
    await meter.stop();
    expect(added).toEqual([
      { workshopId: "w1", bytes: 120, deviceMs: 5_000 },
      { workshopId: "w2", bytes: 7, deviceMs: 0 },
      { workshopId: "w1", bytes: 0, deviceMs: 500 },
    ]);
  });

  it("[I7] loses nothing while the medium fails", async () => {
    const { meter, added, log, fail } = openMeter();
    meter.count("w1", 5);
    fail(true);
    await meter.flush();
    meter.count("w1", 6);
    fail(false);
    await meter.stop();
    expect(added).toEqual([{ workshopId: "w1", bytes: 11, deviceMs: 0 }]);
    expect(log.events.map(({ event }) => event)).toEqual(["meters not written"]);
  });

  it("[I7] is told of what the live server sends and receives, and who is there", async () => {
    const { meter } = openMeter();
    const server = await startLiveTestServer({ meter });
    await server.addWorkshop();
    const client = connectClient(
      server.origin,
      "w1.board.t1.s1",
      await server.signIn(sampleMember("ana")),
    );
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    const before = meter.pending("w1").bytes;
    expect(before).toBeGreaterThan(0);
    client.notes.set("a", "x".repeat(1_000));
    await vi.waitFor(() => expect(meter.pending("w1").bytes).toBeGreaterThan(before + 1_000));
    client.close();
    await server.stop();
    await meter.stop();
  });
});
