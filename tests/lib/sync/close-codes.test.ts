import { describe, expect, it } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";

describe("close codes", () => {
  it("are all different", () => {
    const codes = Object.values(closeCodes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are terminal for y-websocket exactly where coming back is of no use", () => {
    const terminal = Object.entries(closeCodes).filter(([, code]) => code >= 4400 && code < 4500);
    expect(terminal.map(([name]) => name).sort()).toEqual(
      [
        "malformed",
        "noSession",
        "forbidden",
        "noSuchRoom",
        "slowHandshake",
        "roomFull",
        "removed",
        "tooLarge",
        "tooFast",
        // The page comes back by itself, once it has let go of what it holds.
        "notYours",
      ].sort(),
    );
  });

  it("may be sent by a server (RFC 6455, 7.4)", () => {
    for (const code of Object.values(closeCodes)) {
      expect((code >= 1000 && code <= 1014) || (code >= 3000 && code <= 4999)).toBe(true);
      expect([1004, 1005, 1006]).not.toContain(code);
    }
  });
});
