import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween } from "#components/create/calendar-day.ts";

describe("calendar days", () => {
  it("count back what was added, over months, years and leap days", () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    const starts = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(starts, days, (start, count) => {
        const day = start.toISOString().slice(0, 10);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-11-21", 90)).toBe("2027-02-19");
  });

  it("are the day on the wall, not the one in Greenwich", () => {
    const lateEvening = new Date(2026, 10, 21, 23, 59);
    const earlyMorning = new Date(2026, 10, 21, 0, 1);
    expect([dayOf(lateEvening), dayOf(earlyMorning)]).toEqual(["2026-11-21", "2026-11-21"]);
  });

  it("have no distance to something that is no day", () => {
    expect(daysBetween("2026-11-21", "")).toBeUndefined();
    expect(daysBetween("2026-11-21", "soon")).toBeUndefined();
  });
});
