import { expect, test } from "vitest";
import { scheduleOf } from "#bench/sync/load/schedule.ts";

test("lets everybody keep their pace, in order of time", () => {
  const deeds = scheduleOf(10, { cursorsPerSecond: 20, editsPerSecond: 0.5 }, 8);
  expect(deeds.filter(({ kind }) => kind === "point")).toHaveLength(10 * 20 * 8);
  expect(deeds.filter(({ kind }) => kind === "edit")).toHaveLength(10 * 4);
  expect(deeds.map(({ at }) => at)).toEqual(deeds.map(({ at }) => at).sort((a, b) => a - b));
  expect(deeds.every(({ at }) => at >= 0 && at < 8_000)).toBe(true);
});

test("lets nobody begin in step with another", () => {
  const draws = [0.25, 0, 0.75, 0];
  const deeds = scheduleOf(
    2,
    { cursorsPerSecond: 1, editsPerSecond: 1 },
    1,
    () => draws.shift() ?? 0,
  );
  expect(deeds.filter(({ kind }) => kind === "point").map(({ at }) => at)).toEqual([250, 750]);
});
