import { describe, expect, it } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { coverageOf, TEAMS } from "#lib/insight/coverage/coverage.ts";
import { coverageRows } from "#lib/insight/coverage/coverage-rows.ts";
import { undecidedPlaces } from "#lib/insight/coverage/undecided-places.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { sampleNote, sourceWith } from "./sample-source.ts";

const { sdg, "ecosystem-pillars": pillars } = insightAxes;
const canvas = { templateId: "T02-ecosystem-canvas" };
const mapper = { templateId: "T04-sdg-mapper" };
const people = { templateId: "T01-stakeholder-map", zoneId: "finance" };

const notes: readonly InsightNote[] = [
  sampleNote({ id: "a", ...canvas, zoneId: "talent", tags: ["sdg/7", "sdg/13.2"] }),
  sampleNote({ id: "b", ...canvas, zoneId: "capital", tags: ["sdg/7.3"], teamId: "t2" }),
  sampleNote({ id: "c", ...people, tags: ["sdg/7"] }),
  sampleNote({ id: "d", ...people, tags: ["sdg/13"] }),
  sampleNote({ id: "e", ...mapper, zoneId: "biosphere" }),
  sampleNote({ id: "f", ...mapper, zoneId: "biosphere", tags: ["sdg/14"] }),
  sampleNote({ id: "g", ...mapper, zoneId: "economy", teamId: "t3" }),
  sampleNote({ id: "h", ...canvas, zoneId: "talent" }),
];
const source = sourceWith(notes);
const words = {
  caption: "Goals × pillars",
  rowHead: "Goal",
  row: (key: string) => `SDG ${key}`,
  column: (key: string) => key,
  total: "All",
  readHead: "Read",
  separator: ", ",
};

/** Goals of a note, counted anew: by its tags alone, since no zone above says one. */
const goalsOf = ({ tags }: InsightNote) =>
  new Set(tags.map((tag) => tag.replace(/^sdg\//, "").replace(/\..*/, "")));
/** Its pillar: the zone of the canvas, or what finance is read as. */
const pillarOf = ({ templateId, zoneId }: InsightNote) => {
  if (templateId === "T02-ecosystem-canvas") return zoneId;
  return templateId === "T01-stakeholder-map" ? "capital" : null;
};

describe("the heat-map as a table", () => {
  const table = coverageRows(coverageOf(source, sdg, pillars), words);

  it("has every number of the map, counted anew", () => {
    expect(table.head).toEqual(["Goal", ...pillars.keys, "All", "Read"]);
    expect(table.rows).toHaveLength(sdg.keys.length + 1);
    for (const [at, goal] of sdg.keys.entries()) {
      const here = notes.filter((note) => goalsOf(note).has(goal));
      const inCells = pillars.keys.map(
        (pillar) => here.filter((note) => pillarOf(note) === pillar).length,
      );
      expect(table.rows[at]?.slice(0, -1)).toEqual([`SDG ${goal}`, ...inCells, here.length]);
    }
    const inColumns = pillars.keys.map(
      (pillar) => notes.filter((note) => pillarOf(note) === pillar).length,
    );
    expect(table.rows.at(-1)).toEqual(["All", ...inColumns, 4, ""]);
  });

  it("names the columns where notes stand by our reading alone", () => {
    // Goal 7 has a note that hangs in the zone of capital itself; goal 13 only a financier.
    expect(table.rows[6]?.at(-1)).toBe("");
    expect(table.rows[12]?.at(-1)).toBe("capital");
  });

  it("has the teams as columns, too", () => {
    const { head, rows } = coverageRows(coverageOf(source, sdg, TEAMS), words);
    expect(head.slice(1, -2)).toEqual(["t1", "t2", "t3"]);
    expect(rows[6]?.slice(1, -1)).toEqual([2, 1, 0, 3]);
  });
});

describe("notes that people are asked to tag", () => {
  it("are listed by the zone they hang in, the fullest first, with what they may be about", () => {
    const more = sampleNote({ id: "i", ...mapper, zoneId: "economy", teamId: "t2" });
    const fuller = sourceWith([...notes, more]);
    expect(undecidedPlaces(fuller, coverageOf(fuller, sdg, pillars))).toEqual([
      {
        axisId: "sdg",
        ...mapper,
        zoneId: "economy",
        keys: ["8", "9", "10", "12"],
        notes: [
          { teamId: "t2", stepId: "step-T04-sdg-mapper", id: "i" },
          { teamId: "t3", stepId: "step-T04-sdg-mapper", id: "g" },
        ],
      },
      {
        axisId: "sdg",
        ...mapper,
        zoneId: "biosphere",
        keys: ["6", "13", "14", "15"],
        notes: [{ teamId: "t1", stepId: "step-T04-sdg-mapper", id: "e" }],
      },
    ]);
  });

  it("are none where nobody is undecided", () => {
    expect(undecidedPlaces(source, coverageOf(source, pillars, TEAMS))).toEqual([]);
  });
});
