// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { inSlices } from "#components/insight/lens/in-slices.ts";
import { useFootprint } from "#components/insight/lens/use-footprint.ts";
import type { Economy } from "#lib/insight/lens/economy.ts";
import { footprintOf } from "#lib/insight/lens/footprint.ts";

afterEach(cleanup);

function economyOf(size: number, intensity = 1): Economy {
  const indices = Array.from({ length: size }, (_, index) => index);
  return {
    sectors: indices.map(String),
    coefficients: indices.map((i) => indices.map((j) => ((i * j) % 7) / (10 * size))),
    demand: indices.map(() => 1),
    intensities: indices.map(() => intensity),
  };
}
const totalOf = (economy: Economy) => {
  const result = footprintOf(economy);
  return result.ok ? result.footprint.total : Number.NaN;
};

describe("a table that is being solved", () => {
  it("is solved at once if it is small", () => {
    const economy = economyOf(42);
    const { result } = renderHook(() => useFootprint(economy));
    expect(result.current).toMatchObject({ result: { ok: true } });
  });

  it("is solved in slices if it is large, and shows how far it is", async () => {
    const economy = economyOf(160);
    const seen: number[] = [];
    const { result } = renderHook(() => {
      const solving = useFootprint(economy);
      seen.push(solving.share);
      return solving;
    });
    expect(result.current).not.toHaveProperty("result");
    await waitFor(() => expect(result.current).toHaveProperty("result"), { timeout: 10_000 });
    expect(result.current).toMatchObject({
      result: { ok: true, footprint: { total: totalOf(economy) } },
    });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("is given up for another one, and never shown for it", async () => {
    const first = economyOf(200);
    const second = economyOf(120, 3);
    const { result, rerender } = renderHook(({ economy }) => useFootprint(economy), {
      initialProps: { economy: first },
    });
    rerender({ economy: second });
    expect(result.current).not.toHaveProperty("result");
    await waitFor(() => expect(result.current).toHaveProperty("result"), { timeout: 10_000 });
    expect(result.current).toMatchObject({ result: { footprint: { total: totalOf(second) } } });
  });

  it("stays solved when the same table comes anew", async () => {
    const { result, rerender } = renderHook(({ economy }) => useFootprint(economy), {
      initialProps: { economy: economyOf(110) },
    });
    await waitFor(() => expect(result.current).toHaveProperty("result"), { timeout: 10_000 });
    const before = result.current;
    act(() => rerender({ economy: economyOf(110) }));
    expect(result.current).toEqual(before);
    act(() => rerender({ economy: economyOf(110, 2) }));
    expect(result.current).not.toHaveProperty("result");
  });
});

describe("sliced work", () => {
  function* counting(upTo: number): Generator<number, string, undefined> {
    for (let at = 0; at < upTo; at++) yield at;
    return "done";
  }

  it("tells each step, and its result", async () => {
    const told: number[] = [];
    expect(await inSlices(counting(5), (at) => told.push(at))).toBe("done");
    expect(told).toEqual([0, 1, 2, 3, 4]);
  });

  it("does nothing more once it is given up", async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const result = await inSlices(
      counting(1_000_000),
      (at) => {
        told.push(at);
        if (at === 3) stop.abort();
      },
      stop.signal,
    );
    expect(result).toBeUndefined();
    expect(told).toEqual([0, 1, 2, 3]);
  });
});
