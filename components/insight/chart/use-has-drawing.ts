import { type RefObject, useEffect, useState } from "react";

/** The drawing of a chart, which its picture files show. */
export const DRAWING = "svg[data-chart]";

/** Whether there is a drawing to take along: in narrow windows some charts are lists. */
export function useHasDrawing(chart: RefObject<HTMLElement | null>): boolean {
  const [has, setHas] = useState(true);

  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const look = () => setHas(element.querySelector(DRAWING) !== null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [chart]);

  return has;
}
