import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPatience } from "#components/board/room/patience.ts";
import { advance, type SaveEvent, startLedger } from "#components/board/room/save-state.ts";

const connect: readonly SaveEvent[] = [
  { type: "opened" },
  { type: "sent", frame: "catch-up" },
  { type: "synced" },
  { type: "saved", frames: 1 },
];
const edit: readonly SaveEvent[] = [
  { type: "changed", ids: ["a"] },
  { type: "sent", frame: "update" },
];

describe("the patience with a server", () => {
  let ledger = startLedger([]);
  let lost = 0;
  let patience = createPatience(() => undefined);

  function tell(...events: readonly SaveEvent[]) {
    for (const event of events) {
      ledger = advance(ledger, event);
      patience.watch(ledger);
    }
  }

  beforeEach(() => {
    vi.useFakeTimers();
    ledger = startLedger([]);
    lost = 0;
    patience = createPatience(() => {
      lost++;
      tell({ type: "overdue" });
    });
    tell(...connect);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lasts five seconds from the first change that is not saved, however many follow", () => {
    tell(...edit);
    vi.advanceTimersByTime(3_000);
    tell(...edit);
    vi.advanceTimersByTime(1_999);
    expect(lost).toBe(0);
    vi.advanceTimersByTime(1);
    expect(lost).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(lost).toBe(1);
  });

  it("begins anew with everything that is saved", () => {
    tell(...edit, ...edit, ...edit);
    for (const frames of [2, 3]) {
      vi.advanceTimersByTime(4_000);
      tell({ type: "saved", frames });
    }
    expect(lost).toBe(0);
    vi.advanceTimersByTime(5_000);
    expect(lost).toBe(1);
    tell({ type: "saved", frames: 4 }, ...edit);
    vi.advanceTimersByTime(5_000);
    expect(lost).toBe(2);
  });

  it("does not run out while nothing waits, or there is no connection", () => {
    vi.advanceTimersByTime(60_000);
    tell(...edit, { type: "saved", frames: 2 });
    vi.advanceTimersByTime(60_000);
    tell(...edit);
    vi.advanceTimersByTime(4_000);
    tell({ type: "lost" });
    vi.advanceTimersByTime(60_000);
    expect(lost).toBe(0);
  });

  it("does not run out once it is stopped", () => {
    tell(...edit);
    patience.stop();
    vi.advanceTimersByTime(60_000);
    expect(lost).toBe(0);
  });
});
