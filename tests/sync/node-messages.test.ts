import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRoomMessage, encodeRoomMessage, type RoomMessage } from "#sync/node-messages.ts";

const number = fc.nat();
const claim = fc.record({ clientId: number, memberId: fc.string({ unit: "binary" }) });
const presence = fc
  .tuple(claim, fc.record({ clock: number, state: fc.string({ unit: "grapheme" }) }))
  .map(([one, other]) => ({ ...one, ...other }));
const message: fc.Arbitrary<RoomMessage> = fc.oneof(
  fc.record({
    kind: fc.constant("rows" as const),
    first: number,
    last: number,
    update: fc.uint8Array(),
  }),
  fc.record({ kind: fc.constant("presence" as const), entries: fc.array(presence) }),
  fc.record({ kind: fc.constant("presence-request" as const) }),
  fc.record({ kind: fc.constant("claims" as const), claims: fc.array(claim) }),
);

describe("messages between nodes", () => {
  it("[N1] come out as they went in", () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(decodeRoomMessage(encodeRoomMessage(sent))).toEqual(sent);
      }),
    );
  });

  it("[N1] of no known form are refused and end nothing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          decodeRoomMessage(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
    expect(() => decodeRoomMessage(new Uint8Array([9]))).toThrow("unknown message");
  });
});
