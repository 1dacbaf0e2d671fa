"use client";

import { type RefCallback, useCallback, useState } from "react";
import { SHEET, usePrinting } from "./use-printing.ts";

/**
 * How wide a chart may be, in pixels, and again whenever that changes. Before it is measured it is
 * `undefined`: nothing is drawn that would be drawn anew at once. While the page is printed it is
 * the sheet's width.
 *
 * @param sheet how the paper lies.
 * @returns what to give to its box as `ref`, whenever that comes into the page.
 */
export function useWidth<Box extends HTMLElement>(
  sheet: keyof typeof SHEET = "upright",
): readonly [box: RefCallback<Box>, width: number | undefined] {
  const [width, setWidth] = useState<number>();
  const isPrinting = usePrinting();

  const box = useCallback((element: Box | null) => {
    if (!element) return;
    // What is hidden behind its table has no width: it keeps the one it had.
    const measure = () => setWidth((before) => element.clientWidth || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [box, isPrinting ? SHEET[sheet] : width];
}
