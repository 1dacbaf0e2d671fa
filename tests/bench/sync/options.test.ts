import { expect, test } from "vitest";
import { readOptions } from "#bench/sync/options.ts";

test("measures everything if nothing is named", () => {
  const { workloads, servers, seconds, rounds } = readOptions([]);
  expect(workloads).toEqual(["A", "B", "C", "D", "E", "F"]);
  expect(servers).toContain("ours");
  expect({ seconds, rounds }).toEqual({ seconds: 8, rounds: 1 });
});

test("measures what is named, in the order of the tables", () => {
  const options = readOptions(["B", "A", "--servers", "floor,ours", "--seconds", "2.5"]);
  expect(options.workloads).toEqual(["A", "B"]);
  expect(options.servers).toEqual(["ours", "floor"]);
  expect(options.seconds).toBe(2.5);
});

test("says what it does not know", () => {
  expect(() => readOptions(["G"])).toThrow("no workload G");
  expect(() => readOptions(["--servers", "mine"])).toThrow("no server mine");
  expect(() => readOptions(["--seconds", "many"])).toThrow("--seconds");
  expect(() => readOptions(["--wat"])).toThrow(RangeError);
});
