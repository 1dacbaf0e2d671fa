import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn } from "./plan-pieces.ts";

const course = openWorkshop(storedCourse());
const kept = keptParts.receipt.empty;

test("a paper has the workshop's receipt, by metered time", async () => {
  // Seven people, two hours each; the world's electricity and a device between 5 and 80 W.
  const receipt = { kept, meter: { bytes: 0, deviceSeconds: 14 * 3600 } };
  const paper = await paperOf({ ...course, receipt }, "lesson-plan");
  const rows = rowsOf(paper, "carbon-receipt.table.lines");
  expect(Object.keys(rows)).toEqual(["devices", "total"]);
  const [, low, mid, high] = rows.total ?? [];
  // 14 × 5 Wh and 14 × 80 Wh, at 400 to 600 g a kWh, to two digits.
  expect(Number(low)).toBeGreaterThan(14 * 5 * 0.4 - 1);
  expect(Number(high)).toBeLessThan(14 * 80 * 0.6 + 1);
  expect(Number(mid)).toBeCloseTo((25 * Number(high)) / 80, -2);
  const notes = saidIn(blockOf(paper, "prose", "carbon-receipt.notes").lines).join("\n");
  expect(notes).toContain("7 people, 120 minutes");
  expect(notes).toMatch(/Ember .*CC BY-SA 4\.0/);
});

test("sent data counts only where it was metered", async () => {
  const receipt = { kept, meter: { bytes: 5e7, deviceSeconds: 14 * 3600 } };
  const paper = await paperOf({ ...course, receipt }, "jiao-an", "zh-Hant");
  expect(Object.keys(rowsOf(paper, "carbon-receipt.table.lines"))).toEqual([
    ...["data", "devices"],
    "total",
  ]);
});

test("a meter that only saw people look afterwards does not count", async () => {
  // The course took twelve hours; somebody looked at it for five minutes on another server.
  const receipt = { kept, meter: { bytes: 4e5, deviceSeconds: 300 } };
  const paper = await paperOf({ ...course, receipt }, "lesson-plan");
  expect(Object.keys(rowsOf(paper, "carbon-receipt.table.lines"))).toEqual(["devices", "total"]);
  const notes = saidIn(blockOf(paper, "prose", "carbon-receipt.notes").lines).join("\n");
  expect(notes).toContain("7 people, 720 minutes");
});

test("without facts there is no receipt", async () => {
  const { sections } = await paperOf(course, "lesson-plan");
  expect(sections.map(({ id }) => id)).not.toContain("carbon-receipt");
});
