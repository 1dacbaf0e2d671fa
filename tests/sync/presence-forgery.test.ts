import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { presenceSchema } from "#lib/sync/presence.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { connectPeer, openRoom, presenceOf, type RoomPeer, settle } from "./room-rig.ts";

const MAX_CLOCK = Number.MAX_SAFE_INTEGER;

/** A presence frame of one entry, as a forger might make it; `state` goes out as it is. */
function saying(clientId: number, clock: number, state: string): Uint8Array {
  return presenceOf(
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }),
  );
}

/** A room with somebody who looks on, their victim, and a forger who has said nothing yet. */
async function openScene() {
  const rig = await openRoom();
  const viewer = connectPeer(rig, { member: sampleMember("viewer") });
  const victim = connectPeer(rig, {
    member: sampleMember("victim"),
    state: { pointer: { x: 1, y: 1 } },
  });
  const forge = (changes: Parameters<typeof sampleMember>[1] = {}) =>
    connectPeer(rig, { member: sampleMember("forger", changes), state: null, isSilent: true });
  await settle();
  const others = () => {
    const states = [...viewer.awareness.getStates()];
    return states.filter(([clientId]) => clientId !== viewer.doc.clientID);
  };
  return { rig, viewer, victim, forge, others };
}

const stateOf = (viewer: RoomPeer, seen: RoomPeer) =>
  viewer.awareness.getStates().get(seen.doc.clientID);

describe("forged presence", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const boss = { id: "boss", name: "Teacher", role: "facilitator", color: "#000", teamId: null };

  it.each([
    ["a user", { user: boss }],
    ["several users", { user: [boss, boss] }],
    ["no user", { user: null }],
    ["fields of a user", boss],
    ["a user in a known field", { pointer: { x: 1, y: 1, user: boss } }],
    ["a prototype", '{"__proto__":{"user":{"id":"boss"}},"constructor":{"user":{"id":"boss"}}}'],
    ["a user twice", '{"user":{"id":"boss"},"user":{"id":"victim"}}'],
  ])("[P1] with %s says who the forger is", async (_what, state) => {
    const { forge, viewer, others } = await openScene();
    const forger = forge();
    forger.send(saying(7, 1, typeof state === "string" ? state : JSON.stringify(state)));
    await settle();

    const seen = viewer.awareness.getStates().get(7);
    expect(seen).toMatchObject({
      user: { id: "forger", name: "Person forger", role: "participant", teamId: "t1" },
    });
    expect(presenceSchema.strict().safeParse(seen).success).toBe(true);
    expect(others()).toHaveLength(2);
  });

  it.each([
    ["a participant", {}],
    ["an observer", { role: "observer", teamId: null } as const],
  ])("[P3] of %s neither moves, removes nor freezes another", async (_who, changes) => {
    const { forge, viewer, victim, others } = await openScene();
    const { clientID } = victim.doc;
    const clock = victim.awareness.meta.get(clientID)?.clock ?? 0;
    const before = stateOf(viewer, victim);
    const forger = forge(changes);

    for (const forged of [clock - 1, clock, clock + 1, MAX_CLOCK]) {
      forger.send(saying(clientID, forged, "null"));
      forger.send(saying(clientID, forged, JSON.stringify({ pointer: { x: 666, y: 666 } })));
    }
    await settle();
    expect(stateOf(viewer, victim)).toEqual(before);

    victim.awareness.setLocalState({ pointer: { x: 5, y: 5 } });
    await settle();
    expect(stateOf(viewer, victim)).toMatchObject({ pointer: { x: 5, y: 5 } });
    expect(others().map(([clientId]) => clientId)).toEqual([clientID]);
  });

  it("[P3] cannot be made under the id of somebody who left a moment ago", async () => {
    const { forge, viewer, victim } = await openScene();
    const { clientID } = victim.doc;
    victim.connection.close(closeCodes.restarting);
    await settle();
    const forger = forge();

    forger.send(saying(clientID, MAX_CLOCK, "{}"));
    await settle();
    expect(viewer.awareness.getStates().has(clientID)).toBe(false);
  });

  it("[P3] with an impossible clock closes the forger and nobody else", async () => {
    const { forge, victim } = await openScene();
    const forger = forge();
    // A varint of ten bytes: above 2^53.
    const huge = [...new Array(9).fill(0xff), 0x7f];
    forger.send(presenceOf(new Uint8Array([1, 7, ...huge, 2, 0x7b, 0x7d])));
    await settle();
    expect(forger.closedWith()).toBe(closeCodes.malformed);
    expect(victim.closedWith()).toBeUndefined();
  });

  it("[P3] freezes its maker at most", async () => {
    const { forge, viewer, victim } = await openScene();
    const forger = forge();
    forger.send(saying(7, MAX_CLOCK, "{}"));
    forger.send(saying(7, 2, JSON.stringify({ editing: "shape:1" })));
    await settle();
    expect(viewer.awareness.getStates().get(7)).not.toHaveProperty("editing");
    forger.connection.close(closeCodes.restarting);
    victim.awareness.setLocalState({ pointer: { x: 9, y: 9 } });
    await settle();
    expect(viewer.awareness.getStates().has(7)).toBe(false);
    expect(stateOf(viewer, victim)).toMatchObject({ pointer: { x: 9, y: 9 } });
  });

  it("[P3] of two hundred ghosts by ten windows is seen to be one person's ten", async () => {
    const { forge, others, victim } = await openScene();
    const windows = Array.from({ length: 10 }, () => forge());
    for (let ghost = 1; ghost <= 200; ghost++) {
      windows[ghost % 10]?.send(saying(10_000 + ghost, 1, JSON.stringify({ user: boss })));
    }
    await settle();
    const ghosts = others().filter(([clientId]) => clientId !== victim.doc.clientID);
    expect(ghosts).toHaveLength(10);
    for (const [, state] of ghosts) expect(state).toMatchObject({ user: { id: "forger" } });
  });
});
