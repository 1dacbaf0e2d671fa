import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { createConducts } from "#sync/conduct.ts";
import { defaultLimits } from "#sync/limits.ts";

const limits = {
  ...defaultLimits,
  ...{ connectionsPerPerson: 3, entriesPerSecond: 1, entryBurst: 10, unfinishedBytes: 1_000 },
  ...{ offences: 3, offencesForgivenMs: 30_000, workPerSecond: 100, workBurst: 500 },
};

function knockedOften(conducts: ReturnType<typeof createConducts>, times: number) {
  return Array.from({ length: times }, () => conducts.of("w1/ana").knock());
}

describe("the conduct of a person", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[A6] lets somebody come back a few times, and then not so fast", () => {
    const conducts = createConducts(limits);
    expect(knockedOften(conducts, 10)).toEqual(new Array(10).fill(undefined));
    expect(knockedOften(conducts, 1)).toEqual([closeCodes.tooSlow]);
    expect(conducts.of("w1/ben").knock()).toBeUndefined();
    vi.advanceTimersByTime(2_500);
    expect(conducts.of("w1/ana").knock()).toBeUndefined();
  });

  it("[A2] gives one person so many connections, and the next when one is closed", () => {
    const ana = createConducts(limits).of("w1/ana");
    for (let window = 0; window < 3; window++) {
      expect(ana.knock()).toBeUndefined();
      ana.opened();
    }
    expect(ana.knock()).toBe(closeCodes.roomFull);
    ana.closed(closeCodes.failed);
    expect(ana.knock()).toBeUndefined();
  });

  it.each([closeCodes.malformed, closeCodes.tooLarge, closeCodes.tooFast])(
    "[R22] keeps out for a while who was closed with %i again and again",
    (code) => {
      const conducts = createConducts(limits);
      const ana = conducts.of("w1/ana");
      for (let times = 0; times < 3; times++) {
        expect(ana.knock()).toBeUndefined();
        ana.opened();
        ana.closed(code);
      }
      ana.opened();
      ana.closed(code);
      expect(conducts.of("w1/ana").knock()).toBe(closeCodes.tooFast);
      expect(conducts.of("w1/ben").knock()).toBeUndefined();
      vi.advanceTimersByTime(limits.offencesForgivenMs);
      expect(conducts.of("w1/ana").knock()).toBeUndefined();
    },
  );

  it("[R22] keeps out at once who made us load a room again", () => {
    const conducts = createConducts(limits);
    const ana = conducts.of("w1/ana");
    ana.opened();
    ana.closed(closeCodes.malformed, true);
    expect(ana.knock()).toBe(closeCodes.tooFast);
    vi.advanceTimersByTime(limits.offencesForgivenMs - 100);
    expect(ana.knock()).toBe(closeCodes.tooFast);
    vi.advanceTimersByTime(100);
    expect(ana.knock()).toBeUndefined();
  });

  it("[R22] keeps nobody out whom we closed for other reasons", () => {
    const ana = createConducts(limits).of("w1/ana");
    for (const code of [closeCodes.forbidden, closeCodes.restarting, closeCodes.tooSlow]) {
      for (let times = 0; times < 10; times++) {
        ana.opened();
        ana.closed(code);
      }
    }
    expect(ana.knock()).toBeUndefined();
  });

  it("[R21] counts the time of all their connections together", () => {
    const conducts = createConducts(limits);
    expect(conducts.of("w1/ana").worked(300)).toBe(0);
    expect(conducts.of("w1/ana").worked(300)).toBe(1_000);
    expect(conducts.of("w1/ben").worked(300)).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(conducts.of("w1/ana").worked(0)).toBe(0);
  });

  it("[R21] counts what is unfinished on all their connections together", () => {
    const ana = createConducts(limits).of("w1/ana");
    expect(ana.holds(900)).toBe(true);
    expect(ana.holds(200)).toBe(false);
    ana.holds(-900);
    expect(ana.holds(100)).toBe(true);
  });

  it("forgets people who have left, and nobody who is here", () => {
    const conducts = createConducts(limits);
    const [ana, ben] = [conducts.of("w1/ana"), conducts.of("w1/ben")];
    ana.opened();
    ben.opened();
    ben.closed(closeCodes.failed);
    vi.advanceTimersByTime(limits.offencesForgivenMs + 1);
    expect(conducts.of("w1/ana")).toBe(ana);
    expect(conducts.of("w1/ben")).not.toBe(ben);
  });
});
