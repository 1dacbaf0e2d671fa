import * as encoding from "lib0/encoding";
import { describe, expect, it } from "vitest";
import { decodeOnlyEntry, rebuildPresence } from "#sync/own-presence.ts";

const user = {
  id: "m1",
  name: "Ana",
  role: "participant",
  color: "#123456",
  teamId: "t1",
} as const;
const utf8 = new TextEncoder();

const presenceOf = (json: string) => rebuildPresence(utf8.encode(json), user);

function entryOf(...numbers: readonly Uint8Array[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    for (const bytes of numbers) encoding.writeUint8Array(encoder, bytes);
    encoding.writeVarString(encoder, "{}");
  });
}
const varUint = (value: number) => encoding.encode((e) => encoding.writeVarUint(e, value));
/** As lib0 reads it, not a number: nought times infinity. */
const endless = new Uint8Array([...new Array(200).fill(0x80), 0]);

describe("what somebody says about themselves", () => {
  it("[P2] keeps the good fields beside a bad one", () => {
    expect(presenceOf('{"pointer":{"x":1,"y":2},"editing":7,"selected":["shape:1"]}')).toEqual({
      pointer: { x: 1, y: 2 },
      selected: ["shape:1"],
      user,
    });
  });

  it("[P2] passes on nothing but the known fields, however many others there are", () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}`, 1]));
    const said = JSON.stringify({ ...many, editing: "shape:1", user: { id: "boss" }, view: 3 });
    expect(presenceOf(said)).toEqual({ editing: "shape:1", user });
  });

  it("[P2] is not made to look at unknown fields one by one", () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}`, 1]));
    const took = (said: unknown) => {
      const before = process.cpuUsage();
      for (let times = 0; times < 200; times++) presenceOf(JSON.stringify(said));
      return process.cpuUsage(before).user;
    };
    took({ view: 3 });
    const ratio = took({ ...many, view: 3 }) / Math.max(took({ view: 3 }), 1_000);
    expect(ratio).toBeLessThan(20);
  });

  it("[P8] passes a laser's trail on for those who may point, of a bounded length", () => {
    const rebuilt = (laser: unknown, mayPoint: boolean) =>
      rebuildPresence(utf8.encode(JSON.stringify({ editing: "shape:1", laser })), user, mayPoint);
    const trail = Array.from({ length: 40 }, (_, index) => [index, index]);
    expect(rebuilt(trail, true)).toEqual({ editing: "shape:1", laser: trail, user });
    expect(rebuilt(trail, false)).toEqual({ editing: "shape:1", user });
    for (const wrong of [[...trail, [0, 0]], [[1]], [[1, 2, 3]], [[1, "2"]], [[1e9, 0]], "x"]) {
      expect(rebuilt(wrong, true)).toEqual({ editing: "shape:1", user });
    }
  });

  it.each(["[]", "3", "null", "{", "\u0000", '{"__proto__":{"pointer":{"x":1,"y":1}}}'])(
    "[P2] takes %j for nothing",
    (said) => {
      const presence = presenceOf(said);
      expect(presence).toEqual({ user });
      expect(Object.getPrototypeOf(presence)).toBe(Object.prototype);
    },
  );

  it("[R3] refuses numbers that are none", () => {
    expect(decodeOnlyEntry(entryOf(varUint(5), varUint(1)))).toMatchObject({ clientId: 5 });
    expect(() => decodeOnlyEntry(entryOf(endless, varUint(1)))).toThrow();
    expect(() => decodeOnlyEntry(entryOf(varUint(5), endless))).toThrow();
  });

  it("[R3] refuses bytes after the entry", () => {
    const entry = entryOf(varUint(5), varUint(1));
    expect(() => decodeOnlyEntry(new Uint8Array([...entry, 0]))).toThrow();
  });
});
