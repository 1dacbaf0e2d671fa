// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SummonsNote } from "#components/live/summons-note.tsx";
import { loadMessages } from "#i18n/messages.ts";

const { live } = await loadMessages("en");

type Summons = Readonly<{ id: string; holds: boolean }> | null;

function show(first: Summons) {
  const tree = (summons: Summons) => (
    <NextIntlClientProvider locale="en" messages={{ live }}>
      <SummonsNote summons={summons} zone="Green" isElsewhere={false} onGo={() => {}} />
    </NextIntlClientProvider>
  );
  const { rerender } = render(tree(first));
  return (summons: Summons) => rerender(tree(summons));
}

const isFree = () => screen.queryByText(live.summons.free) !== null;
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe("the word that people may move around again", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it("comes however long they had been there before, and goes by itself", () => {
    const call = show(null);
    wait(60_000);
    call({ id: "one", holds: true });
    expect(isFree()).toBe(false);
    call(null);
    expect(isFree()).toBe(true);
    wait(9_000);
    expect(isFree()).toBe(false);
  });

  it("comes the second time, too", () => {
    const call = show({ id: "one", holds: true });
    call(null);
    wait(9_000);
    call({ id: "two", holds: true });
    call(null);
    expect(isFree()).toBe(true);
  });

  it("is not said to people who were not kept", () => {
    const call = show({ id: "one", holds: false });
    call(null);
    expect(isFree()).toBe(false);
  });
});
