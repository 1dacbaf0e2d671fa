import { describe, expect, it } from "vitest";
import { createAttemptLimit, joinBudgets } from "#lib/http/attempt-limit.ts";

const small = {
  address: { burst: 3, perSecond: 1 },
  everyone: { burst: 10, perSecond: 2 },
};

function tryWrong(limit: ReturnType<typeof createAttemptLimit>, address: string, now: number) {
  if (limit.wait(address, now) > 0) return false;
  limit.count(address, now);
  return true;
}

describe("attempt limit", () => {
  it("lets an address err so often, then makes it wait, and forgives with time", () => {
    const limit = createAttemptLimit(small);
    const tries = [0, 0, 0, 0].map((now) => tryWrong(limit, "a", now));
    expect(tries).toEqual([true, true, true, false]);
    expect(limit.wait("a", 0)).toBe(1);
    expect(limit.wait("a", 999)).toBe(1);
    expect(limit.wait("a", 1000)).toBe(0);
    expect(limit.wait("b", 0)).toBe(0);
  });

  it("never charges for asking", () => {
    const limit = createAttemptLimit(small);
    for (let asked = 0; asked < 1000; asked += 1) expect(limit.wait("a", 0)).toBe(0);
  });

  it("makes everyone wait when many addresses err together", () => {
    const limit = createAttemptLimit(small);
    for (let index = 0; index < 10; index += 1) tryWrong(limit, `a${index}`, 0);
    expect(limit.wait("newcomer", 0)).toBe(1);
    expect(limit.wait("newcomer", 500)).toBe(0);
  });

  it("makes tries that overtook the count wait longer", () => {
    const limit = createAttemptLimit(small);
    for (let index = 0; index < 8; index += 1) limit.count("a", 0);
    expect(limit.wait("a", 0)).toBe(4);
  });

  it("does not punish a clock set back", () => {
    const limit = createAttemptLimit(small);
    tryWrong(limit, "a", 1_000_000);
    expect(limit.wait("a", 0)).toBe(0);
  });

  it("keeps one address at one wrong code a second in the long run", () => {
    const limit = createAttemptLimit(joinBudgets);
    const hour = 3600;
    let wrong = 0;
    for (let tick = 0; tick < hour * 20; tick += 1) {
      if (tryWrong(limit, "a", tick * 50)) wrong += 1;
    }
    expect(wrong).toBeGreaterThanOrEqual(hour);
    expect(wrong).toBeLessThanOrEqual(hour + joinBudgets.address.burst);
  });

  it("forgets addresses, so that an attacker with many cannot fill the memory", () => {
    const plenty = { burst: 1e9, perSecond: 1 };
    const limit = createAttemptLimit({ address: { burst: 1, perSecond: 0.001 }, everyone: plenty });
    limit.count("first", 0);
    for (let index = 0; index < 10_000; index += 1) limit.count(`a${index}`, 0);
    expect(limit.wait("first", 0)).toBe(0);
    expect(limit.wait("a9999", 0)).toBeGreaterThan(0);
  });
});
