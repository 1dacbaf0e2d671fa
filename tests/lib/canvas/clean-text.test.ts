import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/canvas/clean-text.ts";

describe("cleanText", () => {
  it.each([
    { name: "lone surrogates", text: "a\ud83db\udd27c", clean: "a\ufffdb\ufffdc" },
    { name: "control characters", text: "a\u0000b\u001b[31mc\u007f", clean: "ab[31mc" },
    { name: "direction overrides", text: "a\u202egnp.exe\u2066", clean: "agnp.exe" },
    { name: "any line break", text: "a\r\nb\rc\u2028d\u0085e", clean: "a\nb\nc\nd\ne" },
    { name: "decomposed accents", text: "e\u0301", clean: "é" },
    { name: "joined emoji, kept", text: "👩\u200d🔬 𠮷", clean: "👩\u200d🔬 𠮷" },
  ])("handles $name", ({ text, clean }) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("leaves nothing that XML 1.0 forbids", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.integer({ min: 0, max: 0xffff }),
        (text, code) => {
          const clean = cleanText(`${text}${String.fromCharCode(code)}`);
          expect(clean).not.toMatch(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        },
      ),
    );
  });
});
