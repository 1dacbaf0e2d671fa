"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { type Room, type TileGrid, tileGrid } from "./tile-grid.ts";

/** What the page leaves free below the tiles, in CSS pixels. */
const BELOW = 24;

/** How tiles stand in a list, by the room it has in the window. */
export function useTileGrid(
  list: RefObject<HTMLElement | null>,
  count: number,
  aspect: number,
): TileGrid {
  const [room, setRoom] = useState<Room>({ width: 1376, height: 722 });

  useLayoutEffect(() => {
    const around = list.current?.parentElement;
    if (!around) return;
    function measure() {
      const element = list.current;
      if (!element || !around) return;
      const top = element.getBoundingClientRect().top + window.scrollY;
      const next = { width: around.clientWidth, height: window.innerHeight - top - BELOW };
      setRoom((now) => (now.width === next.width && now.height === next.height ? now : next));
    }
    measure();
    // What stands above the list may grow, too.
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [list]);

  return tileGrid(count, room, aspect);
}
