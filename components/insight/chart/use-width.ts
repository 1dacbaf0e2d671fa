"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * How wide a chart may be, in pixels, and again whenever that changes. Before it is measured it is
 * `undefined`: nothing is drawn that would be drawn anew at once.
 */
export function useWidth<Box extends HTMLElement>(): readonly [
  box: RefObject<Box | null>,
  width: number | undefined,
] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState<number>();

  useEffect(() => {
    const element = box.current;
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
