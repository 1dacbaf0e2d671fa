/** A day as `YYYY-MM-DD`, the form of `<input type="date">`. No time, no time zone. */
export type CalendarDay = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day it is where this code runs. */
export function dayOf(date: Date): CalendarDay {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** @param days may be negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; `undefined` if either is not a day. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number | undefined {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isInteger(days) ? days : undefined;
}
