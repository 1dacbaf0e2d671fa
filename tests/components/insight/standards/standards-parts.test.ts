import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { lookedAt } from "#components/insight/standards/looked-at.ts";
import { scopeHeat } from "#components/insight/standards/scope-heat.ts";
import { standardsMapOf } from "#lib/insight/standards/standards-map.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";

const source = sourceOf({
  templateId: "T12-standards-map",
  notes: [
    { id: "a", zoneId: "city", columnId: "standard", tags: ["standards/l-1440"] },
    { id: "b", zoneId: "city", columnId: "gap", text: "L.1440 does not say, Y.4903 neither" },
    { id: "c", zoneId: "city", columnId: "gap", tags: ["standards/l-1440"] },
    { id: "d", zoneId: "goods", columnId: "practice" },
  ],
});
const map = standardsMapOf(source, decks.standards);
const [city] = map.scopes;

describe("the catalogue beside a scope", () => {
  it("names each of its standards once: tagged, then suggested, then those nobody looked at", () => {
    const seen = city ? lookedAt(city) : [];
    expect(seen.slice(0, 2).map(({ id, how, notes }) => [id, how, notes.map((n) => n.id)])).toEqual(
      [
        ["l-1440", "named", ["a", "c"]],
        ["y-4903", "suggested", ["b"]],
      ],
    );
    expect(seen.slice(2).every(({ how, notes }) => how === "unnamed" && notes.length === 0)).toBe(
      true,
    );
    const forCities = decks.standards.filter(({ scopes }) =>
      scopes.some((scope) => scope === "city" || scope === "framework"),
    );
    expect(seen.map(({ id }) => id).sort()).toEqual(forCities.map(({ id }) => id).sort());
  });
});

describe("the standards map as a heat-map", () => {
  it("counts a note in one cell, its row and its column", () => {
    const { rows, columns, cells, placed } = scopeHeat(map);
    expect(rows.map(({ count }) => count)).toEqual([3, 0, 0, 1, 0, 0, 0]);
    expect(columns.map(({ key, count }) => [key, count])).toEqual([
      ["standard", 1],
      ["practice", 1],
      ["gap", 2],
      ["contribution", 0],
    ]);
    expect(cells[0]?.[2]?.notes.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(placed.count).toBe(4);
  });
});
