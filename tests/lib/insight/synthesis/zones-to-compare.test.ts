import { expect, it } from "vitest";
import { zonesToCompare } from "#lib/insight/synthesis/zones-to-compare.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

it("puts the notes of all teams in one zone of one step side by side, in the agenda's order", () => {
  const board = (teamId: string, stepId: string, ...zoneIds: (string | null)[]) => ({
    ...{ teamId, stepId, templateId: "T07-twin-transition", links: [] },
    notes: zoneIds.map((zoneId, at) => insightNote({ id: `shape:${at}`, teamId, stepId, zoneId })),
  });
  const zones = zonesToCompare({
    teams: [],
    steps: ["second", "first"].map((id) => ({ id, templateId: "T07-twin-transition" })),
    boards: [
      board("a", "first", "green", "digital"),
      board("b", "first", "green"),
      board("a", "second", "green", null),
    ],
  });
  expect(zones.map(({ stepId, zoneId, notes }) => [stepId, zoneId, notes.length])).toEqual([
    ["second", "green", 1],
    ["second", null, 1],
    ["first", "green", 2],
    ["first", "digital", 1],
  ]);
});
