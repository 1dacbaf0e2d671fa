import { expect, test } from "vitest";
import { createTally } from "#bench/sync/load/tally.ts";

/** A tally of two rooms of three people, and a clock that is set by hand. */
function tallyAt(start: number) {
  const clock = { now: start };
  return { clock, tally: createTally(6, 3, () => clock.now) };
}

test("times an edit from its author to each other person", () => {
  const { clock, tally } = tallyAt(100);
  tally.openWindow();
  const edit = Buffer.from(tally.edit(0));
  clock.now = 104;
  tally.hear(1, edit);
  clock.now = 106;
  tally.hear(2, edit);
  expect(tally.isComplete()).toBe(true);
  expect(tally.result()).toEqual({
    latency: { p50: 4, p95: 6, p99: 6 },
    delivered: 1,
    edits: 1,
  });
});

test("counts all edits that came in one frame", () => {
  const { tally } = tallyAt(100);
  tally.openWindow();
  const frame = Buffer.from(`${tally.edit(0)} ${tally.edit(2)}`);
  tally.hear(1, frame);
  // Of the four arrivals expected: person 1 heard both.
  expect(tally.result().delivered).toBe(0.5);
});

test("counts an edit once for each person, and not for its author", () => {
  const { tally } = tallyAt(100);
  tally.openWindow();
  const edit = Buffer.from(tally.edit(0));
  tally.hear(0, edit);
  tally.hear(1, edit);
  tally.hear(1, edit);
  expect(tally.result().delivered).toBe(0.5);
  expect(tally.isComplete()).toBe(false);
});

test("counts what was sent in the window, also if it comes later", () => {
  const { clock, tally } = tallyAt(100);
  const early = Buffer.from(tally.edit(0));
  clock.now = 110;
  tally.openWindow();
  tally.hear(1, early);
  const counted = Buffer.from(tally.edit(1));
  clock.now = 120;
  tally.closeWindow();
  const late = Buffer.from(tally.edit(2));
  tally.hear(0, counted);
  tally.hear(2, counted);
  tally.hear(0, late);
  expect(tally.result()).toMatchObject({ edits: 1, delivered: 1, latency: { p99: 10 } });
});
