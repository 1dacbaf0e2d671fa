// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useTips } from "#components/rehearsal/use-tips.ts";

const open = (workshopId: string) => renderHook(() => useTips(workshopId)).result;

describe("tips of a rehearsal", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  it("stay hidden when the page is opened again, in that rehearsal alone", () => {
    const first = open("w1");
    expect(first.current.isShown).toBe(true);
    act(() => first.current.show(false));
    expect(first.current.isShown).toBe(false);
    cleanup();

    expect(open("w1").current.isShown).toBe(false);
    expect(open("w2").current.isShown).toBe(true);
    const again = open("w1");
    act(() => again.current.show(true));
    expect(open("w1").current.isShown).toBe(true);
  });

  it("can be hidden where nothing may be kept", () => {
    const forbid = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: forbid, setItem: forbid, removeItem: forbid });
    const tips = open("w3");
    act(() => tips.current.show(false));
    expect(tips.current.isShown).toBe(false);
    act(() => tips.current.show(true));
    expect(tips.current.isShown).toBe(true);
    vi.unstubAllGlobals();
  });
});
