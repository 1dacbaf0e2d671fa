import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutRoadmap, type RoadmapCard } from "#lib/insight/roadmap/lay-out-roadmap.ts";
import { roadmapLayers, roadmapOf, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import { routeLinks } from "#lib/insight/roadmap/route-links.ts";
import { sourceOf } from "../sources.ts";

type Point = Readonly<{ x: number; y: number }>;

/** The corners of a path: where its lines begin, bend and end. */
function cornersOf(path: string): Point[] {
  expect(path).toMatch(/^M[-\d.]+ [-\d.]+([LQ][-\d. ]+)*$/);
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return numbers.flatMap((x, at) =>
    at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? Number.NaN }] : [],
  );
}

/** Points every pixel or so along straight lines from corner to corner. */
function along(corners: readonly Point[]): Point[] {
  return corners.slice(1).flatMap((to, at) => {
    const from = corners[at] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)) + 1;
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

const noteOf = fc.record({
  zoneId: fc.constantFrom(...roadmapLayers),
  columnId: fc.constantFrom(...roadmapTimes),
  text: fc.constantFrom("pilot", "2027", "2028 Q3"),
});

const charts = fc.array(noteOf, { minLength: 2, maxLength: 14 }).map((notes) => {
  const all = notes.map((note, index) => ({ id: `n${index}`, ...note }));
  const roadmap = roadmapOf(sourceOf({ templateId: "T15-roadmap", notes: all }), { year: 2026 });
  return layOutRoadmap(roadmap, { width: 1_200, linesOf: () => ["one", "two"] });
});

const linked = charts.chain((chart) => {
  const card = fc.constantFrom<RoadmapCard>(...chart.cards);
  const pair = fc.record({ from: card, to: card }).filter(({ from, to }) => from !== to);
  return fc.record({ chart: fc.constant(chart), links: fc.array(pair, { maxLength: 8 }) });
});

describe("the ways of a roadmap's links", () => {
  it("begin at one card, end at the other, and cross none", () => {
    fc.assert(
      fc.property(linked, ({ chart, links }) => {
        const routes = routeLinks(chart, links);
        expect(routes).toHaveLength(links.length);
        for (const [index, { path, head }] of routes.entries()) {
          const corners = cornersOf(path);
          const [start, tip] = [corners[0], cornersOf(head.replace("Z", ""))[0]];
          const { from, to } = links[index] ?? {};
          expect(isOnSide(start, from), path).toBe(true);
          expect(isOnSide(tip, to), head).toBe(true);
          for (const point of along(corners)) {
            expect(chart.cards.some((card) => isWithin(point, card))).toBe(false);
          }
        }
      }),
    );
  });

  it("that run up and down beside one column run beside each other", () => {
    const card = (column: number, row: number) => ({
      x: 132 + column * 200 + 24,
      y: 60 + row * 60,
      ...{ width: 168, height: 34 },
    });
    const columns = [0, 1, 2].map((time) => ({ time, x: 132 + time * 200, width: 200 }));
    const chart = { columns, layers: [{ layer: roadmapLayers[0], y: 44, height: 400 }] };
    const links = [
      { from: card(0, 0), to: card(1, 3) },
      { from: card(0, 1), to: card(1, 2) },
      { from: card(1, 1), to: card(0, 3) },
    ];
    const uprights = routeLinks(chart, links).map(({ path }) => {
      const corners = cornersOf(path);
      const longest = corners
        .slice(1)
        .map((to, at) => ({ x: to.x, length: Math.abs(to.y - (corners[at]?.y ?? to.y)) }))
        .toSorted((a, b) => b.length - a.length)[0];
      return longest?.x;
    });
    expect(new Set(uprights).size).toBe(3);
    // Between the columns' cards.
    for (const x of uprights) expect(x).toSatisfy((at: number) => at > 324 && at < 356);
  });

  it("reach a card apart from what leaves its neighbour at the same height", () => {
    const at = (column: number, y: number) => ({
      ...{ x: 156 + column * 200, y, width: 168, height: 34 },
    });
    const columns = [0, 1].map((time) => ({ time, x: 132 + time * 200, width: 200 }));
    const chart = { columns, layers: [{ layer: roadmapLayers[0], y: 44, height: 400 }] };
    const [one, other] = routeLinks(chart, [
      { from: at(0, 60), to: at(1, 140) },
      { from: at(0, 140), to: at(1, 220) },
    ]);
    const end = cornersOf(one?.path ?? "").at(-1)?.y ?? Number.NaN;
    const start = cornersOf(other?.path ?? "")[0]?.y ?? Number.NaN;
    expect(Math.abs(end - start)).toBeGreaterThan(6);
  });

  it("leave one side of a card one below another", () => {
    const from = { x: 156, y: 100, width: 168, height: 40 };
    const to = [60, 200].map((y) => ({ x: 356, y, width: 168, height: 40 }));
    const columns = [0, 1].map((time) => ({ time, x: 132 + time * 200, width: 200 }));
    const chart = { columns, layers: [{ layer: roadmapLayers[0], y: 44, height: 400 }] };
    const starts = routeLinks(chart, [
      { from, to: to[1] ?? from },
      { from, to: to[0] ?? from },
    ]).map(({ path }) => cornersOf(path)[0]?.y ?? Number.NaN);
    expect(starts[0]).toBeGreaterThan((starts[1] ?? 0) + 6);
  });
});

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

function isOnSide(point: Point | undefined, box: Box | undefined): boolean {
  if (!point || !box) return false;
  const isBeside = Math.abs(point.x - box.x) < 0.1 || Math.abs(point.x - box.x - box.width) < 0.1;
  return isBeside && point.y > box.y && point.y < box.y + box.height;
}

function isWithin({ x, y }: Point, box: Box): boolean {
  const edge = 0.5;
  return (
    x > box.x + edge &&
    x < box.x + box.width - edge &&
    y > box.y + edge &&
    y < box.y + box.height - edge
  );
}
