import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { standardsMap } from "#canvas-templates/standards-map.ts";
import {
  bodyOf,
  mapScopes,
  rowsOfScope,
  standardFinder,
} from "#lib/insight/standards/catalogue.ts";
import { contributionOutline } from "#lib/insight/standards/contribution-outline.ts";
import { gapListCsv, gapListOf } from "#lib/insight/standards/gap-list.ts";
import { mapColumns, standardsMapOf } from "#lib/insight/standards/standards-map.ts";
import { sourceOf } from "../sources.ts";

const catalogue = decks.standards;
const source = sourceOf(
  {
    templateId: "T12-standards-map",
    notes: [
      { id: "ai", zoneId: "areas", text: "", card: "technology-areas/smart-cities" },
      { id: "angle", zoneId: "angle" },
      { id: "s1", zoneId: "city", columnId: "standard", tags: ["standards/l-1440"] },
      { id: "s2", zoneId: "city", columnId: "standard", text: "Y.4903 covers SDGs" },
      { id: "g1", zoneId: "city", columnId: "gap", text: "=no data" },
      {
        id: "g2",
        zoneId: "network",
        columnId: "gap",
        tags: ["technology-areas/edge-computing", "standards/l-1310"],
      },
      { id: "c1", zoneId: "city", columnId: "contribution", text: "a metric, tested" },
      { id: "aside", zoneId: "goods", columnId: null },
    ],
  },
  {
    templateId: "T12-standards-map",
    teamId: "t2",
    notes: [
      { id: "p1", zoneId: "goods", columnId: "practice" },
      { id: "s1", zoneId: "sector", columnId: "standard" },
      { id: "c2", zoneId: "city", columnId: "contribution" },
    ],
  },
);
const map = standardsMapOf(source, catalogue);
const row = (scope: string, of = map) => of.scopes.find((one) => one.scope === scope);

describe("the catalogue", () => {
  it("has rows and columns of the template", () => {
    expect(mapScopes).toEqual(standardsMap.matrix.rows);
    expect(mapColumns).toEqual(standardsMap.matrix.columnSets[0].columns);
  });

  it("has a row for each scope of the deck, and a body for each number", () => {
    for (const entry of catalogue) {
      for (const scope of entry.scopes) expect(rowsOfScope(scope)).not.toEqual([]);
      expect(bodyOf(entry) === null).toBe(entry.number === null);
    }
  });

  it("is found by number, however people write it, and each entry by its own", () => {
    const find = standardFinder(catalogue);
    for (const text of ["ITU-T L.1470", "l1470", "按 L 1470 计算", "Ｌ．１４７０"]) {
      expect(find(text)).toEqual(["l-1470"]);
    }
    expect(find("Y.4903 and ISO14067, L Suppl. 20")).toEqual(["y-4903", "iso-14067", "l-suppl-20"]);
    expect(find("L.14700, goal 1470, ISO 14064")).toEqual([]);
    const written = catalogue.filter(({ number }) => number && !number.startsWith("GHG"));
    for (const { id, number } of written) expect(find(`see ${number}.`)).toContain(id);
  });
});

describe("the standards map", () => {
  it("says of each scope how far it is settled", () => {
    expect(map.scopes.map(({ scope, state }) => `${scope} ${state}`)).toEqual([
      "city partly",
      "organisation untouched",
      "network gap",
      "goods unnamed",
      "services untouched",
      "project untouched",
      "sector covered",
    ]);
  });

  it("tells what is tagged from what a number suggests, and what nobody named", () => {
    expect(row("city")?.named).toEqual(["l-1440"]);
    expect(row("city")?.columns.standard[1]?.suggested).toEqual(["y-4903"]);
    expect(row("city")?.unnamed).toContain("y-4904");
    expect(row("city")?.unnamed).not.toContain("y-4903");
    expect(row("network")?.unnamed).toEqual(expect.arrayContaining(["l-1300", "l-1400"]));
  });

  it("filters by area, a note's own before its board's, and by team", () => {
    const edge = standardsMapOf(source, catalogue, { area: "edge-computing" });
    expect(row("network", edge)?.columns.gap).toHaveLength(1);
    expect(row("city", edge)?.state).toBe("untouched");
    expect(map.areas).toEqual(["edge-computing", "smart-cities"]);
    expect(row("city", standardsMapOf(source, catalogue, { teamId: "t2" }))?.state).toBe("unnamed");
  });

  it("lists gaps noted, scopes and areas without a standard", () => {
    const rows = gapListOf(map);
    expect(rows.map((gap) => `${gap.reason} ${gap.scope} ${gap.note?.id} ${gap.areas}`)).toEqual([
      "noted city g1 smart-cities",
      "noted network g2 edge-computing",
      "no-standard organisation undefined ",
      "no-standard network undefined ",
      "no-standard goods undefined ",
      "no-standard services undefined ",
      "no-standard project undefined ",
      "no-standard null undefined edge-computing",
    ]);
    expect(rows[0]?.contributions.map(({ id }) => id)).toEqual(["c1"]);
  });

  it("gives the list as CSV that reads back", () => {
    const texts = new Map(source.boards.flatMap(({ notes }) => notes.map((n) => [n.id, n.text])));
    const csv = gapListCsv(gapListOf(map), {
      head: ["Reason", "Scope", "Areas", "Team", "Gap", "Standards", "Contributions"],
      reason: String,
      scope: String,
      area: String,
      standard: String,
      team: String,
      note: ({ id }) => texts.get(id) ?? "",
      separator: "; ",
    });
    const [head, first, ...others] = Papa.parse<string[]>(csv.slice(1), {
      skipEmptyLines: true,
    }).data;
    expect(csv[0]).toBe("\ufeff");
    expect(head).toHaveLength(7);
    expect(first).toEqual([
      "noted",
      "city",
      "smart-cities",
      "t1",
      "'=no data",
      "",
      "a metric, tested",
    ]);
    expect(others).toHaveLength(7);
  });

  it("drafts a contribution, and says what is missing in it", () => {
    const outline = contributionOutline(map, "city");
    expect(outline.map(({ id, notes, isEmpty }) => [id, notes.map((n) => n.id), isEmpty])).toEqual([
      ["background", ["angle"], false],
      ["existing", ["s1", "s2"], false],
      ["practice", [], true],
      ["gap", ["g1"], false],
      ["proposal", ["c1", "c2"], false],
      ["to-check", [], false],
    ]);
  });
});
