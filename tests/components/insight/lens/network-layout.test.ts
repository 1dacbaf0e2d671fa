import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkLayout } from "#components/insight/lens/network-layout.ts";
import { sectorNetwork, strongestOf } from "#lib/insight/lens/sector-network.ts";
import { chineseEconomy } from "#tests/lib/insight/lens/chinese-sectors.ts";
import { productiveEconomy } from "#tests/lib/insight/lens/economies.ts";
import { solved, textbook } from "#tests/lib/insight/lens/textbook.ts";

const drawn = (economy: Parameters<typeof solved>[0], width: number, sectors = 16) => {
  const footprint = solved(economy);
  const network = sectorNetwork(footprint, { sectors, deliveries: 24 });
  const nameOf = (sector: number) => economy.sectors[sector] ?? "";
  return {
    network,
    layout: networkLayout(network, footprint, {
      width,
      nameOf,
      first: network.sectors.slice(0, 3),
    }),
  };
};

describe("the network of sectors", () => {
  it("weighs the textbook's deliveries as by hand", () => {
    const { deliveries } = sectorNetwork(solved(textbook), { sectors: 5, deliveries: 5 });
    // Multiplier × what is bought: agriculture 0.82 / 0.7575 × 500, manufacturing 0.455 / 0.7575 × 200.
    expect(deliveries.map(({ from, to, value }) => [from, to, value.toFixed(3)])).toEqual([
      [0, 1, ((0.82 / 0.7575) * 500).toFixed(3)],
      [1, 0, ((0.455 / 0.7575) * 200).toFixed(3)],
    ]);
  });

  it("has the strongest deliveries between the largest sectors, and no others", () => {
    fc.assert(
      fc.property(productiveEconomy, fc.integer({ min: 1, max: 6 }), (economy, most) => {
        const footprint = solved(economy);
        const all = sectorNetwork(footprint, { sectors: 99, deliveries: 999 }).deliveries;
        const some = sectorNetwork(footprint, { sectors: 99, deliveries: most }).deliveries;
        expect(some).toEqual(all.slice(0, most));
        const few = sectorNetwork(footprint, { sectors: most, deliveries: 999 });
        expect(few.sectors.length).toBeLessThanOrEqual(most);
        expect(few.deliveries).toEqual(
          all.filter(({ from, to }) => few.sectors.includes(from) && few.sectors.includes(to)),
        );
        for (const sector of economy.sectors.keys()) {
          const { suppliers, buyers } = strongestOf(footprint, sector, 3);
          const shown = new Set(footprint.economy.sectors.keys());
          expect(
            [...suppliers, ...buyers].every(({ from, to }) => shown.has(from) && shown.has(to)),
          ).toBe(true);
          expect(suppliers.every(({ from, to }) => to === sector && from !== sector)).toBe(true);
          expect(buyers.every(({ from, to }) => from === sector && to !== sector)).toBe(true);
        }
      }),
    );
  });

  it.each([
    [300, 9],
    [620, 16],
    [1300, 16],
  ])("has its circles and names within %i px, apart from each other", (width, most) => {
    const { network, layout } = drawn(chineseEconomy(42), width, most);
    expect(layout.sectors).toHaveLength(most);
    const { sectors, height } = layout;
    for (const one of sectors) {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
      expect(one.x + one.radius).toBeLessThanOrEqual(width);
      expect(one.y + one.radius).toBeLessThanOrEqual(height);
      for (const other of sectors) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        if (one !== other) expect(apart).toBeGreaterThan(0.9 * (one.radius + other.radius));
      }
    }
    // Names of hotspots choose first.
    const named = sectors.filter(({ label }) => label).map(({ sector }) => sector);
    expect(named).toEqual(expect.arrayContaining(network.sectors.slice(0, 3)));
  });

  it("is the same for everybody, and its areas are what is embodied", () => {
    const { layout } = drawn(chineseEconomy(42), 620);
    expect(drawn(chineseEconomy(42), 620).layout).toEqual(layout);
    const { embodied } = solved(chineseEconomy(42));
    const [most, next] = layout.sectors
      .toSorted((a, b) => b.radius - a.radius)
      .map(({ sector, radius }) => ({ value: embodied[sector] ?? 0, area: radius * radius }));
    expect((next?.area ?? 0) / (most?.area ?? 1)).toBeCloseTo(
      (next?.value ?? 0) / (most?.value ?? 1),
      6,
    );
  });

  it("is empty where nobody buys of anybody", () => {
    const none = {
      ...textbook,
      coefficients: [
        [0.1, 0],
        [0, 0.2],
      ],
    };
    expect(sectorNetwork(solved(none), { sectors: 5, deliveries: 5 }).deliveries).toEqual([]);
  });
});
