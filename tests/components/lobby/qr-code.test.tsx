import { create } from "qrcode";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QrCode } from "#components/lobby/qr-code.tsx";

const LINK = "https://school.example/j/ABCD2345";
const QUIET_ZONE = 4;

/** The dark modules an SVG path of `M x y h w v1 h-w z` rectangles covers. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
  }
  return dark;
}

describe("QrCode", () => {
  const svg = renderToStaticMarkup(<QrCode text={LINK} label="Join page" />);

  it("draws exactly the modules of the code, inside its quiet zone", () => {
    const { modules } = create(LINK, { errorCorrectionLevel: "M" });
    const expected = new Set<string>();
    for (let y = 0; y < modules.size; y += 1) {
      for (let x = 0; x < modules.size; x += 1) {
        if (modules.get(y, x)) expected.add(`${x + QUIET_ZONE},${y + QUIET_ZONE}`);
      }
    }
    expect(darkModules(/<path d="([^"]+)"/.exec(svg)?.[1] ?? "")).toEqual(expected);
    const size = modules.size + 2 * QUIET_ZONE;
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  });

  it("says what it is to those who cannot see it", () => {
    expect(svg).toMatch(/role="img" aria-label="Join page"/);
  });
});
