import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { contributionOutline } from "#lib/insight/standards/contribution-outline.ts";
import { outlineText } from "#lib/insight/standards/outline-text.ts";
import { firstScope, standardsMapOf } from "#lib/insight/standards/standards-map.ts";
import { standardsRows } from "#lib/insight/standards/standards-rows.ts";
import { sourceOf } from "../sources.ts";

const source = sourceOf({
  templateId: "T12-standards-map",
  notes: [
    { id: "area", zoneId: "areas", card: "technology-areas/smart-cities" },
    { id: "named", zoneId: "city", columnId: "standard", tags: ["standards/l-1440"] },
    { id: "meant", zoneId: "city", columnId: "practice", text: "as L.1440 and Y.4903 ask" },
    { id: "missing", zoneId: "goods", columnId: "gap" },
    { id: "ours", zoneId: "goods", columnId: "contribution" },
    { id: "more", zoneId: "goods", columnId: "contribution" },
  ],
});
const map = standardsMapOf(source, decks.standards);

describe("the standards map as a table", () => {
  const table = standardsRows(map, {
    caption: "Map",
    scopeHead: "Scope",
    stateHead: "State",
    namedHead: "Named",
    suggestedHead: "Suggested",
    scope: (id) => id.toUpperCase(),
    state: (state) => `is ${state}`,
    column: (id) => id,
    standard: (id) => id,
    separator: "; ",
  });

  it("has a row for each scope, with its notes by column and its standards", () => {
    expect(table.head).toEqual([
      ...["Scope", "State", "standard", "practice", "gap", "contribution"],
      ...["Named", "Suggested"],
    ]);
    expect(table.rows[0]).toEqual(["CITY", "is covered", 1, 1, 0, 0, "l-1440", "y-4903"]);
    expect(table.rows[3]).toEqual(["GOODS", "is gap", 0, 0, 1, 2, "", ""]);
    expect(table.rows).toHaveLength(7);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  });

  it("counts every note of a cell once", () => {
    const sum = table.rows.flat().reduce<number>((all, cell) => all + (Number(cell) || 0), 0);
    expect(sum).toBe(5);
  });
});

it("begins with the first scope that has a gap, or with the first one", () => {
  expect(firstScope(map)).toBe("goods");
  expect(firstScope(standardsMapOf(source, decks.standards, { teamId: "nobody" }))).toBe("city");
});

describe("a contribution's outline in words", () => {
  const texts = outlineText(contributionOutline(map, "goods"), {
    heading: (id) => `# ${id}`,
    missing: (id) => `write ${id}`,
    areas: (ids) => `areas ${ids}`,
    note: ({ id }) => (id === "more" ? undefined : `“${id}”`),
    standard: (id) => `standard ${id}`,
  });

  it("says what notes give, and what is still to write", () => {
    expect(texts.slice(0, -1)).toEqual([
      {
        ...{ id: "background", heading: "# background", missing: null },
        lines: [{ from: "areas", text: "areas smart-cities" }],
      },
      { id: "existing", heading: "# existing", lines: [], missing: "write existing" },
      { id: "practice", heading: "# practice", lines: [], missing: "write practice" },
      {
        ...{ id: "gap", heading: "# gap", missing: null },
        lines: [{ from: "note", text: "“missing”" }],
      },
      {
        ...{ id: "proposal", heading: "# proposal", missing: null },
        // A note that was deleted meanwhile is left out.
        lines: [{ from: "note", text: "“ours”" }],
      },
    ]);
  });

  it("ends with the catalogue's standards for the scope that nobody looked at", () => {
    const expected = decks.standards
      .filter(({ scopes }) =>
        scopes.some((scope) => ["framework", "goods", "e-waste"].includes(scope)),
      )
      .map(({ id }) => ({ from: "standard", text: `standard ${id}` }));
    expect(texts.at(-1)?.lines).toEqual(expected);
  });
});
