import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawQueue, type DrawQueue } from "#components/wall/draw-queue.ts";

describe("the queue of drawings", () => {
  let drawn: string[];
  let idle: (() => void)[];
  let queue: DrawQueue;

  beforeEach(() => {
    vi.useFakeTimers();
    drawn = [];
    idle = [];
    queue = createDrawQueue({
      draw: (key) => drawn.push(key),
      gapMs: 1_000,
      idle(run) {
        idle.push(run);
        return () => {
          idle = idle.filter((each) => each !== run);
        };
      },
    });
  });
  afterEach(() => {
    queue.close();
    vi.useRealTimers();
  });

  /** Lets time pass; the browser has a moment for one thing at a time. */
  function pass(ms: number) {
    vi.advanceTimersByTime(ms);
    for (let run = idle.shift(); run; run = idle.shift()) {
      run();
      vi.advanceTimersByTime(0);
    }
  }

  it("draws what comes first at once, and what changes all the time once a second", () => {
    for (let change = 0; change < 30; change += 1) {
      queue.request("a");
      pass(100);
    }
    // At 0, 1, and 2 seconds: the last change of all waits for its second.
    expect(drawn.length).toBe(3);
    pass(1_000);
    expect(drawn.length).toBe(4);
  });

  it("draws nothing that has not changed", () => {
    queue.request("a");
    pass(0);
    pass(60_000);
    expect(drawn).toEqual(["a"]);
  });

  it("gives the browser a moment between two drawings", () => {
    for (const key of ["a", "b", "c"]) queue.request(key);
    vi.advanceTimersByTime(0);
    expect(idle).toHaveLength(1);
    idle.shift()?.();
    expect(drawn).toEqual(["a"]);
    vi.advanceTimersByTime(0);
    expect(idle).toHaveLength(1);
  });

  it("lets nobody wait for the one that changes all the time", () => {
    queue.request("a");
    pass(0);
    queue.request("a");
    queue.request("b");
    pass(10);
    expect(drawn).toEqual(["a", "b"]);
  });

  it("draws nothing once it is closed", () => {
    queue.request("a");
    vi.advanceTimersByTime(0);
    queue.close();
    pass(5_000);
    expect(drawn).toEqual([]);
  });
});
