import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId, type PublicAddress, parseRoomName, roomFor, roomName } from "#lib/sync/room-name.ts";

const id = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9-]{0,10}[A-Za-z0-9])?$/);
const address: fc.Arbitrary<PublicAddress> = fc.oneof(
  fc.record({ kind: fc.constant("control" as const), workshopId: id }),
  fc.record({
    kind: fc.constantFrom("board" as const, "private" as const),
    workshopId: id,
    teamId: id,
    stepId: id,
  }),
);

describe("room names", () => {
  it("say the same as the address they were made from", () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(parseRoomName(roomName(given))).toEqual(given);
      }),
    );
  });

  it("are different for different addresses, and for different people's private rooms", () => {
    const roomOrAddress = fc.oneof(
      address,
      fc.tuple(address, id).map(([given, memberId]) => roomFor(given, memberId)),
    );
    fc.assert(
      fc.property(roomOrAddress, roomOrAddress, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(roomName(one)).not.toBe(roomName(other));
      }),
    );
  });

  it("are one for each person in a private room, one for all elsewhere", () => {
    const own = { kind: "private", workshopId: "w1", teamId: "t1", stepId: "s1" } as const;
    expect(roomName(roomFor(own, "ana"))).toBe("w1.private.t1.s1.ana");
    expect(roomName(roomFor({ ...own, kind: "board" }, "ana"))).toBe("w1.board.t1.s1");
    expect(roomName(roomFor({ kind: "control", workshopId: "w1" }, "ana"))).toBe("w1.control");
  });

  it("are safe wherever they stand: in a URL, a file name or a query by prefix", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const parsed = parseRoomName(text);
        if (!parsed) return;
        expect(text).toMatch(/^[A-Za-z0-9.-]+$/);
        expect(roomName(parsed)).toBe(text);
      }),
      { examples: [["w1.control"], ["w1.board.t1.s1"], ["w1.private.t1.s1"]] },
    );
  });

  it.each([
    "",
    ".",
    "w1",
    "w1.",
    ".control",
    "w1.Control",
    "w1.control.t1",
    "w1.board",
    "w1.board.t1",
    "w1.board.t1.",
    "w1.board..s1",
    "w1.board.t1.s1.more",
    "w1.private.t1.s1.ana",
    "w1.other.t1.s1",
    "w 1.control",
    "w/1.control",
    "../w1.control",
    "w1%2e.control",
    "w1.control\n",
    "w1\0.control",
    "ｗ1.control",
    "-w1.control",
    "w1-.control",
    `${"x".repeat(65)}.control`,
  ])("do not include %j", (text) => {
    expect(parseRoomName(text)).toBeUndefined();
  });

  it("have ids of one to sixty-four characters", () => {
    expect(isId("")).toBe(false);
    expect(isId("a")).toBe(true);
    expect(isId("x".repeat(64))).toBe(true);
    expect(isId("x".repeat(65))).toBe(false);
  });
});
