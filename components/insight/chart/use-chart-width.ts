"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * How wide a chart may be, in CSS pixels: charts are laid out for the room they have, so that words
 * keep their size. `undefined` until it was measured; a hidden chart keeps its last width.
 */
export function useChartWidth(around: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return;
    const measure = () => {
      const next = Math.floor(element.clientWidth);
      if (next > 0) setWidth(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [around]);

  return width;
}
