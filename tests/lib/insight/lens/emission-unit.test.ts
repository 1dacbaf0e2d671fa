import { expect, it } from "vitest";
import { emissionUnit } from "#lib/insight/lens/emission-unit.ts";
import { readTable } from "#lib/insight/tables/read-table.ts";
import { utf8 } from "../tables/sheet-bytes.ts";

it.each([
  ["Emission intensity (t CO2e per million yuan)", "t CO2e"],
  ["排放强度（吨/万元）", "吨"],
  ["排放强度（每万元吨数）", ""],
  ["emissions [kt]", "kt"],
  ["emissions", ""],
  ["output (t)", ""],
])("the unit of emissions under “%s” is “%s”", (head, unit) => {
  const reading = readTable(utf8(`s,A,${head}\nA,1,2`));
  expect(reading.ok && emissionUnit(reading.table)).toBe(unit);
});

it("is that of the intensity where both are given", () => {
  const reading = readTable(utf8("s,A,emissions (kt),intensity (t/yuan)\nA,1,2,3"));
  expect(reading.ok && emissionUnit(reading.table)).toBe("t");
});
