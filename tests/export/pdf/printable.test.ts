import { describe, expect, it } from "vitest";
import { printable } from "#export/pdf/printable.ts";

const noHebrew = (codePoint: number) => codePoint < 0x590 || codePoint > 0x5ff;

describe("printable", () => {
  it.each([
    { name: "letters no face has", text: "ok שלום", printed: "ok □□□□" },
    { name: "families of emoji", text: "👩‍🔬 👨‍👩‍👧‍👦!", printed: "👩 👨!" },
    { name: "skin tones and selectors", text: "👍🏽☀️", printed: "👍☀" },
    { name: "keycaps", text: "1\ufe0f\u20e3", printed: "1" },
    { name: "line breaks, kept", text: "a\r\nb", printed: "a\nb" },
  ])("handles $name", ({ text, printed }) => {
    expect(printable(text, noHebrew)).toBe(printed);
  });

  it("takes a look-alike for check boxes that no face has", () => {
    expect(printable("☑ ☐", (code) => code < 0x2600)).toBe("✓ □");
  });
});
