// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

describe("the clock that timers go by", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A server whose clock is this far ahead, and how often it was asked. */
  function serve(aheadMs: number, tripMs: number) {
    const server = { asked: 0, aheadMs, tripMs };
    vi.stubGlobal("fetch", async (path: string) => {
      if (path !== "/api/time") throw new Error(path);
      server.asked += 1;
      const before = Date.now();
      vi.setSystemTime(before + server.tripMs);
      return Response.json({ now: before + server.tripMs / 2 + server.aheadMs });
    });
    return server;
  }

  it("is the server's, on a device whose own is wrong", async () => {
    serve(-3_600_000, 80);
    const { followServerClock, now } = await import("#components/live/now.ts");
    const stop = followServerClock();
    await vi.waitFor(() => expect(now() - Date.now()).toBe(-3_600_000));
    stop();
  });

  it("does not jump for less than a question takes, and is set again when the page wakes", async () => {
    const server = serve(30, 80);
    const { followServerClock, now } = await import("#components/live/now.ts");
    const stop = followServerClock();
    await vi.waitFor(() => expect(server.asked).toBe(3));
    expect(now()).toBe(Date.now());

    server.aheadMs = 5_000;
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.waitFor(() => expect(now() - Date.now()).toBe(5_000));
    stop();
  });

  it("is the device's without an answer", async () => {
    const failing = vi.fn(async () => Promise.reject(new TypeError("offline")));
    vi.stubGlobal("fetch", failing);
    const { followServerClock, now } = await import("#components/live/now.ts");
    const stop = followServerClock();
    await vi.waitFor(() => expect(failing).toHaveBeenCalled());
    expect(now()).toBe(Date.now());
    stop();
  });
});
