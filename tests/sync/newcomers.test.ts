import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createNewcomers } from "#sync/newcomers.ts";

describe("[L8] newcomers", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function comeIn(count: number) {
    const newcomers = createNewcomers();
    const asked: number[] = [];
    const come = (index: number) => newcomers.add(() => asked.push(index));
    for (let index = 0; index < count; index++) come(index);
    return { newcomers, asked, come };
  }

  it("are asked at once if they are few", () => {
    const { asked, newcomers } = comeIn(20);
    expect(asked).toHaveLength(20);
    newcomers.stop();
  });

  it("of a crowd are asked when nobody else comes, each once and in turn", () => {
    const { asked, come } = comeIn(60);
    vi.advanceTimersByTime(150);
    come(60);
    vi.advanceTimersByTime(100);
    expect(asked).toHaveLength(20);
    vi.advanceTimersByTime(100);
    expect(asked).toEqual(Array.from({ length: 61 }, (_, index) => index));
    expect(vi.getTimerCount()).toBe(0);
    come(61);
    expect(asked.at(-1)).toBe(61);
  });

  it("are asked in the end though others come all the time", () => {
    const { asked, come } = comeIn(60);
    for (let turn = 0; turn < 5; turn++) {
      come(60 + turn);
      vi.advanceTimersByTime(100);
    }
    expect(asked).toHaveLength(65);
  });

  it("of a room that is gone are not asked", () => {
    const { asked, newcomers } = comeIn(60);
    newcomers.stop();
    vi.runAllTimers();
    expect(asked).toHaveLength(20);
  });
});
