import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createFrameGate } from "#sync/frame-gate.ts";

let clock = 0;

/** Lets time pass in which nobody works. */
function wait(milliseconds: number): void {
  clock += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

/** A gate for frames that say how many milliseconds they take. */
function openGate(worked: (milliseconds: number) => number = () => 0) {
  const socket = { pause: vi.fn(), resume: vi.fn() };
  const handed: number[] = [];
  const gate = createFrameGate({
    socket,
    hand([took = 0]) {
      handed.push(took);
      clock += took;
    },
    worked,
  });
  return { socket, handed, gate, take: (took: number) => gate.take(Buffer.from([took])) };
}

describe("the gate of a socket", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    const spy = vi.spyOn(performance, "now").mockImplementation(() => clock);
    onTestFinished(() => {
      spy.mockRestore();
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("hands frames on at once", () => {
    const { handed, socket, take } = openGate();
    for (const took of [0, 1, 0]) take(took);
    expect(handed).toEqual([0, 1, 0]);
    expect(socket.pause).not.toHaveBeenCalled();
  });

  it("[R21] lets others have their turn after a frame that took long", () => {
    const { handed, socket, take } = openGate();
    for (const took of [20, 1, 21, 2]) take(took);
    expect(handed).toEqual([20]);
    vi.advanceTimersToNextTimer();
    expect(handed).toEqual([20, 1, 21]);
    expect(socket.resume).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    expect(handed).toEqual([20, 1, 21, 2]);
    expect(socket.resume).toHaveBeenCalledTimes(1);
  });

  it("[R21] stays shut as long as it is told, also for frames that were read before", () => {
    let debt = 0;
    const { handed, socket, take } = openGate((milliseconds) => {
      debt += milliseconds;
      return debt > 10 ? 300 : 0;
    });
    for (const took of [4, 4, 4, 1]) take(took);
    expect(handed).toEqual([4, 4, 4]);
    expect(socket.pause).toHaveBeenCalled();
    wait(299);
    expect(handed).toHaveLength(3);
    debt = 0;
    wait(1);
    expect(handed).toEqual([4, 4, 4, 1]);
    expect(socket.resume).toHaveBeenCalledTimes(1);
  });

  it("[R21] never stays shut so long that the socket seems dead", () => {
    const { handed, take } = openGate(() => 60_000);
    take(1);
    take(2);
    wait(1_000);
    expect(handed).toEqual([1, 2]);
  });

  it("[R14] is shut from outside, until the later of two times", () => {
    const { handed, gate, take } = openGate();
    gate.shut(500);
    gate.shut(100);
    take(1);
    wait(499);
    expect(handed).toEqual([]);
    wait(1);
    expect(handed).toEqual([1]);
  });

  it("forgets what waits when it is stopped, and reads on", () => {
    const { handed, socket, gate, take } = openGate();
    gate.shut(500);
    take(1);
    gate.stop();
    take(2);
    gate.shut(500);
    wait(2_000);
    expect(handed).toEqual([]);
    expect(socket.resume).toHaveBeenCalledTimes(1);
  });
});
