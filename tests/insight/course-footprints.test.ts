import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { openWorkshop } from "#export/stored-workshop.ts";
import { insightSource } from "#lib/insight/build-source.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { footprintOf } from "#lib/insight/lens/footprint.ts";
import { notesOnSectors } from "#lib/insight/lens/notes-on-sectors.ts";
import { readSectorFile } from "#lib/insight/lens/read-sector-file.ts";
import { carbonReceipt } from "#lib/insight/receipt/carbon-receipt.ts";
import { workshopInput } from "#lib/insight/receipt/receipt-input.ts";
import { atOnce } from "#lib/insight/slices.ts";
import { exactSolution } from "#tests/lib/insight/lens/exact-solution.ts";
import { courseNoteId, storedCourse } from "./course-workshop.ts";

// What the course emits, and where: the lens with the example that the page offers, and the
// workshop's own receipt, against sums that use nothing of insight's own code.

const { workshop, boards, members } = openWorkshop(storedCourse());

const bytes = readFileSync("public/examples/fictional-valley.csv");
const [head = [], ...lines] = bytes
  .toString("utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const sectors = lines.map(([name = ""]) => name);
const cells = (from: number, to?: number) => lines.map((line) => line.slice(from, to));
const column = (title: RegExp) =>
  lines.map((line) => line[head.findIndex((one) => title.test(one))]);
const known = (values: readonly (string | undefined)[]) => values.map((value) => value ?? "");

test("lens: the example, solved in fractions of whole numbers", () => {
  const exact = exactSolution({
    transactions: cells(1, 1 + sectors.length),
    output: known(column(/^Total output/)),
    intensities: known(column(/^Emission intensity/)),
    demand: known(column(/^Final demand/)),
  });
  const reading = atOnce(readSectorFile(bytes, { kind: "transactions" }));
  if (!reading.ok) throw new Error("the example is refused");
  const solved = footprintOf(reading.economy);
  if (!solved.ok) throw new Error("the example has no solution");
  const { inverse, multipliers, embodied, direct, total } = solved.footprint;
  const four = (value: number) => value.toFixed(4);
  expect(inverse.map((row) => row.map(four))).toEqual(exact.inverse);
  expect(multipliers.map(four)).toEqual(exact.multipliers);
  expect(embodied.map(four)).toEqual(exact.embodied);
  expect(four(total)).toBe(exact.total);
  // Whoever makes what was made emits it: output times intensity, as the file has them.
  const emitted = lines.map(
    (_, row) => Number(column(/^Total output/)[row]) * Number(column(/^Emis/)[row]),
  );
  expect(direct.map(four)).toEqual(emitted.map(four));
});

test("lens: the one hotspot of the course that the example has a sector for", () => {
  const source = insightSource(workshop, boards, findTemplate);
  const found = notesOnSectors(source, sectors).map((notes) => notes.map(({ id }) => id));
  // “Bought electricity for cooling”; 肉类采购 and 家長開車接送 are no sectors of the valley.
  const own = courseNoteId("kingfishers", "w2b-hotspots", 0);
  expect(found).toEqual(sectors.map((name) => (name === "Electricity" ? [own] : [])));
});

test("receipt: seven people, eight meetings of 90 minutes, devices of 5, 25 or 80 watts", () => {
  const { input, isMetered, isEmpty } = workshopInput({
    ...{ workshop, people: members.length, kept: keptParts.receipt.empty, meter: undefined },
    ...{ now: Date.UTC(2026, 11, 1), assumed: "" },
  });
  expect({ isMetered, isEmpty }).toEqual({ isMetered: false, isEmpty: false });
  const { total } = carbonReceipt(input);
  // The world's average by Ember, and by the model itself, in grams for each kWh.
  const grams = (watts: number, each: number) => ((7 * 8 * 1.5 * watts) / 1000) * each;
  const twoDigits = (value: number) => Number(value.toPrecision(2));
  expect(total).toEqual({
    low: twoDigits(grams(5, 472.94)),
    mid: twoDigits(grams(25, 472.94)),
    high: twoDigits(grams(80, 494)),
  });
});
