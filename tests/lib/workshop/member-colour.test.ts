import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberColour, memberColours } from "#lib/workshop/member-colour.ts";

/** Relative luminance (WCAG 2.2, definition). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("member colours", () => {
  it.each(memberColours)("%s is legible on white, and white on it", (colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it("are at least twelve, all different", () => {
    expect(memberColours.length).toBeGreaterThanOrEqual(12);
    expect(new Set(memberColours).size).toBe(memberColours.length);
  });

  it("stay with a person", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(memberColour(id)).toBe(memberColour(id));
        expect(memberColours).toContain(memberColour(id));
      }),
    );
    // Exports and other servers must agree with what people saw.
    expect(memberColour("0123456789abcdef0123")).toBe("#455a64");
  });

  it("are shared out among a class", () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 1_400; index++) {
      const colour = memberColour(index.toString(16).padStart(20, "0"));
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    expect(counts.size).toBe(memberColours.length);
    expect(Math.max(...counts.values())).toBeLessThan(160);
  });
});
