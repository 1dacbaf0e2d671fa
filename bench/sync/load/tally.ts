import { type Percentiles, percentilesOf } from "../percentiles.ts";
import { markerOf, scanMarkers } from "./marker.ts";

/** Keeps count of edits and of their arrival at everybody else in the room. */
export interface Tally {
  /** Notes an edit that is sent now. @returns the marker it has to carry. */
  edit(author: number): string;
  /** Takes what came to one person; edits in it that were sent in the window are counted. */
  hear(listener: number, body: Buffer): void;
  /** From now on, what is sent counts. */
  openWindow(): void;
  closeWindow(): void;
  /** Whether everything that counts has come to everybody. */
  isComplete(): boolean;
  result(): Readonly<{ latency: Percentiles; delivered: number; edits: number }>;
}

/**
 * @param people in all rooms.
 * @param peoplePerRoom who hear of each other.
 * @param now milliseconds.
 */
export function createTally(
  people: number,
  peoplePerRoom: number,
  now: () => number = () => performance.now(),
): Tally {
  /** For each listener, when the newest edit heard of each author was sent. */
  const heard = Array.from({ length: people }, () => new Float64Array(people));
  const latencies: number[] = [];
  let opensAt = Number.POSITIVE_INFINITY;
  let closesAt = Number.POSITIVE_INFINITY;
  let edits = 0;

  const isCounted = (sentAt: number) => sentAt >= opensAt && sentAt < closesAt;
  const expected = () => edits * (peoplePerRoom - 1);

  return {
    edit(author) {
      const sentAt = Math.round(now() * 1000) / 1000;
      if (isCounted(sentAt)) edits++;
      return markerOf(author, sentAt);
    },
    hear(listener, body) {
      const arrivedAt = now();
      const newest = heard[listener];
      scanMarkers(body, (author, sentAt) => {
        // Once each: servers may send an edit to its author too, or again inside something larger.
        if (!newest || author === listener || sentAt <= (newest[author] ?? 0)) return;
        newest[author] = sentAt;
        if (isCounted(sentAt)) latencies.push(arrivedAt - sentAt);
      });
    },
    openWindow() {
      opensAt = now();
    },
    closeWindow() {
      closesAt = now();
    },
    isComplete: () => latencies.length >= expected(),
    result: () => ({
      latency: percentilesOf(latencies),
      delivered: latencies.length / expected(),
      edits,
    }),
  };
}
