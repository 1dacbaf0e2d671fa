"use client";

import { useEffect, useRef, useState } from "react";

/** How long after somebody pointed at something nothing moves, in milliseconds. */
const HOLD_MS = 3_000;

/**
 * An order that does not change under somebody's hand: a new one of the same things waits until
 * nobody has pointed at them for a moment.
 *
 * @returns the order to show, and what to call whenever somebody points.
 */
export function useHeldOrder(wanted: readonly string[]) {
  const [shown, setShown] = useState(wanted);
  const pointedAt = useRef(Number.NEGATIVE_INFINITY);
  const key = wanted.join(" ");
  const isSameThings =
    shown.length === wanted.length && wanted.every((each) => shown.includes(each));

  useEffect(() => {
    const next = key === "" ? [] : key.split(" ");
    const wait = isSameThings ? pointedAt.current + HOLD_MS - performance.now() : 0;
    const timer = setTimeout(() => setShown(next), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [key, isSameThings]);

  return {
    order: isSameThings ? shown : wanted,
    hold() {
      pointedAt.current = performance.now();
    },
  };
}
