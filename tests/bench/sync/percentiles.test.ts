import { expect, test } from "vitest";
import { medianFigures, medianOf, percentilesOf } from "#bench/sync/percentiles.ts";

test("takes the nearest rank, whatever the order", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentilesOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(percentilesOf([3])).toEqual({ p50: 3, p95: 3, p99: 3 });
});

test("compares numbers, not their digits", () => {
  expect(percentilesOf([9, 10, 100]).p50).toBe(10);
});

test("has no figure for nothing", () => {
  expect(percentilesOf([]).p95).toBeNaN();
});

test("takes the middle value, or the lower of two", () => {
  expect(medianOf([5, 1, 9])).toBe(5);
  expect(medianOf([4, 2])).toBe(2);
});

test("takes the middle of each figure by itself", () => {
  const rounds = [
    { p95: 9, cpu: 1 },
    { p95: 1, cpu: 2 },
    { p95: 5, cpu: 3 },
  ];
  expect(medianFigures(rounds)).toEqual({ p95: 5, cpu: 2 });
});
