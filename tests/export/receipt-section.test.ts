import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn } from "./plan-pieces.ts";

const course = openWorkshop(storedCourse());
const kept = keptParts.receipt.empty;

test("a paper has the workshop's receipt, by metered time", async () => {
  // Seven people, an hour each; the world's electricity and a device between 5 and 80 W.
  const receipt = { kept, meter: { bytes: 0, deviceSeconds: 7 * 3600 } };
  const paper = await paperOf({ ...course, receipt }, "lesson-plan");
  const rows = rowsOf(paper, "carbon-receipt.table.lines");
  expect(Object.keys(rows)).toEqual(["devices", "total"]);
  const [, low, mid, high] = rows.total ?? [];
  // 7 × 5 Wh and 7 × 80 Wh, at 400 to 600 g a kWh, to two digits.
  expect(Number(low)).toBeGreaterThan(7 * 5 * 0.4 - 1);
  expect(Number(high)).toBeLessThan(7 * 80 * 0.6 + 1);
  expect(Number(mid)).toBeCloseTo((7 * 25 * Number(high)) / (7 * 80), -1);
  const notes = saidIn(blockOf(paper, "prose", "carbon-receipt.notes").lines).join("\n");
  expect(notes).toContain("7 people, 60 minutes");
  expect(notes).toMatch(/Ember .*CC BY-SA 4\.0/);
});

test("sent data counts only where it was metered", async () => {
  const receipt = { kept, meter: { bytes: 5e7, deviceSeconds: 3600 } };
  const paper = await paperOf({ ...course, receipt }, "jiao-an", "zh-Hant");
  expect(Object.keys(rowsOf(paper, "carbon-receipt.table.lines"))).toEqual([
    ...["data", "devices"],
    "total",
  ]);
});

test("without facts there is no receipt", async () => {
  const { sections } = await paperOf(course, "lesson-plan");
  expect(sections.map(({ id }) => id)).not.toContain("carbon-receipt");
});
