import type { Outcome } from "#lib/canvas/outcomes.ts";

/** How much stands in one zone of a board. */
export type ZoneFill = Readonly<{ zoneId: string; notes: number }>;

/** Notes in each of some zones, in their order. */
export function zoneFill(outcomes: readonly Outcome[], zoneIds: readonly string[]): ZoneFill[] {
  const counts = new Map<string, number>();
  for (const { zoneId } of outcomes) {
    if (zoneId !== null) counts.set(zoneId, (counts.get(zoneId) ?? 0) + 1);
  }
  return zoneIds.map((zoneId) => ({ zoneId, notes: counts.get(zoneId) ?? 0 }));
}

/** A bar is full at this many notes at least, so that one note alone does not look like plenty. */
const PLENTY = 5;

/**
 * What a full bar stands for, in notes: the fullest zone of all boards, so that bars of different
 * teams can be compared.
 */
export function fullBar(boards: readonly (readonly ZoneFill[])[]): number {
  return Math.max(PLENTY, ...boards.flat().map(({ notes }) => notes));
}

/** The part of a board's zones that hold anything, 0 to 1. */
export function coverage(fill: readonly ZoneFill[]): number {
  return fill.length === 0 ? 0 : fill.filter(({ notes }) => notes > 0).length / fill.length;
}
