import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_BYTES, codeFromBytes, formatCode, parseCode } from "#lib/workshop/codes.ts";

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
const code = bytes
  .filter((given) => given.filter((byte) => byte < 240).length >= 8)
  .map(codeFromBytes);

describe("codes", () => {
  it("have eight symbols, none of which looks or sounds like another", () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^[A-Z2-9]{8}$/);
        expect(made).not.toMatch(/[ILOU01]/);
      }),
    );
  });

  it("come out evenly", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const symbols = new Uint8Array(CODE_BYTES).fill(byte < 240 ? byte : 0);
      const symbol = codeFromBytes(symbols)[0] ?? "";
      if (byte < 240) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    expect(counts.size).toBe(30);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  it("skip bytes that would make some symbols likelier, and say so if too few are left", () => {
    const mostly = new Uint8Array(CODE_BYTES).fill(255);
    expect(() => codeFromBytes(mostly)).toThrow(RangeError);
    mostly.fill(0, CODE_BYTES - 8);
    expect(codeFromBytes(mostly)).toBe("AAAAAAAA");
  });

  it("are read back however they are typed", () => {
    const spoil = fc.tuple(code, fc.constantFrom("", "-", " ", "–", "·", "."), fc.boolean());
    fc.assert(
      fc.property(spoil, ([made, between, lower]) => {
        const typed = [...(lower ? made.toLowerCase() : made)].join(between);
        expect(parseCode(`  ${typed} `)).toBe(made);
        expect(parseCode(formatCode(made))).toBe(made);
      }),
    );
  });

  it("are read from a Chinese input method", () => {
    expect(parseCode("ＡＢＣＤ－ｅｆｇｈ")).toBe("ABCDEFGH");
    expect(parseCode("ABCD　EFGH")).toBe("ABCDEFGH");
  });

  it.each([
    "",
    "ABCDEFG",
    "ABCDEFGHJ",
    "ABCDEFG0",
    "ABCDEFGI",
    "ABCD/EFGH",
    "АBCDEFGH",
    "ABCDEFG\0",
  ])("are not %j", (text) => {
    expect(parseCode(text)).toBeUndefined();
  });

  it("are shown in two halves", () => {
    expect(formatCode("ABCDEFGH")).toBe("ABCD-EFGH");
  });
});
