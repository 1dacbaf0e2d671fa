import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { expectWorking } from "./room-probes.ts";
import { connectPeer, openRoom, settle } from "./room-rig.ts";

/** Asks for the state, with a state vector of so many entries. */
function question(entries = 0): Uint8Array {
  const vector = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries);
    for (let client = 0; client < entries; client++) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 1);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint8Array(encoder, vector);
  });
}

const whoIsThere = new Uint8Array([channels.queryAwareness]);

describe("questions to a room", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    { what: "the state", frame: question() },
    { what: "a part of the state", frame: question(3) },
    { what: "who is there", frame: whoIsThere },
  ])("[R20] closes who asks for $what again and again", async ({ frame }) => {
    const rig = await openRoom();
    const bad = connectPeer(rig, { isSilent: true, state: null });
    for (let times = 0; times < 100; times++) bad.send(frame);
    expect(bad.closedWith()).toBe(closeCodes.tooFast);
    expect(bad.received.length).toBeLessThan(2 * rig.limits.questionBurst);
    await expectWorking(rig);
  });

  it("[R20] answers somebody who comes back to it every few seconds", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { isSilent: true, state: null });
    for (let times = 0; times < 100; times++) {
      ana.send(question());
      await settle(2_000);
    }
    expect(ana.closedWith()).toBeUndefined();
  });

  it("[R4] takes the state vector of an old board, and none that only costs memory", async () => {
    const rig = await openRoom();
    const old = connectPeer(rig, { isSilent: true, state: null });
    old.send(question(10_000));
    expect(old.closedWith()).toBeUndefined();
    const bad = connectPeer(rig, { isSilent: true, state: null });
    bad.send(question(500_000));
    expect(bad.closedWith()).toBe(closeCodes.tooLarge);
  });
});
