"use client";

import { type RefCallback, useCallback, useState } from "react";

/**
 * How wide a chart may be, in pixels, and again whenever that changes. Before it is measured it is
 * `undefined`: nothing is drawn that would be drawn anew at once.
 *
 * @returns what to give to its box as `ref`, whenever that comes into the page.
 */
export function useWidth<Box extends HTMLElement>(): readonly [
  box: RefCallback<Box>,
  width: number | undefined,
] {
  const [width, setWidth] = useState<number>();

  const box = useCallback((element: Box | null) => {
    if (!element) return;
    // What is hidden behind its table has no width: it keeps the one it had.
    const measure = () => setWidth((before) => element.clientWidth || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [box, width];
}
