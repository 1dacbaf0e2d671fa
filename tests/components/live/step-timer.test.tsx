// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StepTimer } from "#components/live/step-timer.tsx";
import { TimerAlarm } from "#components/live/timer-alarm.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { addTime, pauseTimer, startTimer, type Timer } from "#lib/workshop/timer.ts";

const words = await loadMessages("en");
const start = 1_000_000;

function tree(timer: Timer) {
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words}>
      <StepTimer timer={timer} />
      <TimerAlarm timer={timer} />
    </NextIntlClientProvider>
  );
}

const shown = () => screen.getByRole("timer", { hidden: true }).textContent;
const urgency = () => document.querySelector("[data-timer]")?.getAttribute("data-timer");
const heard = () => document.querySelector("[aria-live=polite]")?.textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe("the step's timer", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: start });
    localStorage.clear();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("counts down, changes colour at a fifth and a twentieth, and counts on when over", () => {
    render(tree(startTimer(10, start)));
    expect([shown(), urgency(), heard()]).toEqual(["10:00", "calm", ""]);
    pass(8 * 60_000);
    expect([shown(), urgency(), heard()]).toEqual(["2:00", "soon", "5 minutes left"]);
    pass(90_000);
    expect([shown(), urgency(), heard()]).toEqual(["0:30", "urgent", "1 minute left"]);
    pass(30_000);
    expect([shown(), urgency(), heard()]).toEqual(["0:00", "over", "Time is up"]);
    pass(130_000);
    expect([shown(), urgency()]).toEqual(["over by 2:10", "over"]);
  });

  it("stands still while paused and says so, and follows time that is added", () => {
    const timer = startTimer(10, start);
    const { rerender } = render(tree(timer));
    pass(60_000);
    const paused = pauseTimer(timer, start + 60_000);
    rerender(tree(paused));
    pass(60_000);
    expect([shown(), heard()]).toEqual(["9:00", "The timer is paused"]);
    expect(screen.getByRole("button", { name: /9:00 · paused/ })).toBeDefined();

    rerender(tree(addTime(paused, 5, start + 120_000)));
    expect([shown(), heard()]).toEqual(["14:00", "5 more minutes"]);
  });

  it("is right at once when the device wakes up", () => {
    render(tree(startTimer(10, start)));
    vi.setSystemTime(start + 9.5 * 60_000);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect([shown(), heard()]).toEqual(["0:30", "1 minute left"]);
  });

  it("remembers that its sound was switched off", () => {
    render(tree(startTimer(10, start)));
    fireEvent.click(screen.getByRole("checkbox", { hidden: true }));
    cleanup();
    render(tree(startTimer(10, start)));
    const sound = screen.getByRole("checkbox", { hidden: true }) as HTMLInputElement;
    expect(sound.checked).toBe(false);
  });
});
