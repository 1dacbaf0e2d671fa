// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useFocusKept } from "#components/board/stage/use-focus-kept.ts";

function Page({ hasBanner, hasAnswer = false }: { hasBanner: boolean; hasAnswer?: boolean }) {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <main ref={main} tabIndex={-1}>
      {hasBanner && <button type="button">Close</button>}
      {hasAnswer && <button type="button">Next</button>}
    </main>
  );
}

const main = () => screen.getByRole("main");
const isLost = () => document.activeElement === document.body;
/** Lets what watches the page hear of its changes. */
const heard = () => act(() => vi.advanceTimersByTimeAsync(0));

describe("the focus of a board's page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it("goes to the main part when what had it is gone", async () => {
    const { rerender } = render(<Page hasBanner />);
    screen.getByRole("button").focus();
    rerender(<Page hasBanner={false} />);
    await heard();
    expect(isLost()).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(document.activeElement).toBe(main());
  });

  it("is left to a part that finds a place for it", async () => {
    const { rerender } = render(<Page hasBanner />);
    screen.getByRole("button").focus();
    rerender(<Page hasBanner={false} hasAnswer />);
    await heard();
    const next = screen.getByRole("button", { name: "Next" });
    next.focus();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(document.activeElement).toBe(next);
  });

  it("is not taken by force from whoever pressed beside everything", async () => {
    const { rerender } = render(<Page hasBanner />);
    screen.getByRole("button").focus();
    screen.getByRole("button").blur();
    rerender(<Page hasBanner hasAnswer />);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(isLost()).toBe(true);
  });
});
