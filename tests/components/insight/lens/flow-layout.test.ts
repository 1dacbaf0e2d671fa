import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowLayout, groupedFlows } from "#components/insight/lens/flow-layout.ts";
import { productiveEconomy } from "#tests/lib/insight/lens/economies.ts";
import { solved, textbook } from "#tests/lib/insight/lens/textbook.ts";

const WORDS_HEIGHT = 36;
const box = { left: 100, right: 500, top: 0, bottom: 300, wordsHeight: WORDS_HEIGHT };

describe("the flow drawing", () => {
  it("carries all emissions on both sides, whatever is grouped", () => {
    fc.assert(
      fc.property(productiveEconomy, fc.integer({ min: 1, max: 7 }), (economy, most) => {
        const footprint = solved(economy);
        const { nodes, links } = flowLayout(footprint, { ...box, most });
        const total = (side: string) =>
          nodes.filter((node) => node.side === side).reduce((sum, { value }) => sum + value, 0);
        const near = expect.closeTo(footprint.total, 6);
        expect(total("emits")).toEqual(near);
        expect(total("bought")).toEqual(near);
        expect(links.reduce((sum, { value }) => sum + value, 0)).toEqual(near);
        for (const { x, y, width, height } of nodes) {
          expect(x).toBeGreaterThanOrEqual(box.left);
          expect(x + width).toBeLessThanOrEqual(box.right + 1e-6);
          expect(y).toBeGreaterThanOrEqual(box.top - 1e-6);
          expect(y + height).toBeLessThanOrEqual(box.bottom + 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the words of sectors apart, and beside the drawing", () => {
    const tall = { ...box, bottom: 400, most: 10 };
    fc.assert(
      fc.property(productiveEconomy, (economy) => {
        const { nodes } = flowLayout(solved(economy), tall);
        for (const side of ["emits", "bought"]) {
          const middles = nodes.filter((node) => node.side === side).map(({ wordsY }) => wordsY);
          for (const [index, y] of middles.entries()) {
            const above = middles[index - 1] ?? tall.top - WORDS_HEIGHT / 2;
            expect(y - above).toBeGreaterThanOrEqual(WORDS_HEIGHT - 1e-6);
            expect(y).toBeLessThanOrEqual(tall.bottom - WORDS_HEIGHT / 2 + 1e-6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("names the direct and embodied emissions of the textbook's sectors", () => {
    const footprint = solved(textbook);
    const { nodes } = flowLayout(footprint, { ...box, most: 5 });
    const values = nodes.map(({ side, sector, value }) => [side, sector, Number(value.toFixed(4))]);
    // By hand: e L = (0.8 × 0.95 + 0.3 × 0.2, 0.8 × 0.25 + 0.3 × 0.85) / 0.7575.
    expect(values).toEqual([
      ["emits", 1, 600],
      ["emits", 0, 800],
      ["bought", 1, Number(((1700 * 0.455) / 0.7575).toFixed(4))],
      ["bought", 0, Number(((350 * 0.82) / 0.7575).toFixed(4))],
    ]);
    expect(groupedFlows(footprint, 5)[0]).toMatchObject({ from: 1, to: 1 });
  });

  it("is empty where nothing is emitted", () => {
    const footprint = solved({ ...textbook, intensities: [0, 0] });
    expect(flowLayout(footprint, { ...box, most: 5 })).toEqual({ nodes: [], links: [] });
  });
});
