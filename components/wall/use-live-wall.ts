"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { now } from "#components/live/now.ts";
import { liveServerUrl } from "#components/workshop/live-server-url.ts";
import { type BoardViews, createLiveWall, type DrawBoard, type LiveWall } from "./live-wall.ts";

const never = () => () => {};
const nothing: BoardViews = new Map();

/** Follows boards while the component lives; by room. Another way of drawing keeps the connections. */
export function useLiveWall(rooms: readonly string[], draw: DrawBoard | undefined): BoardViews {
  const [wall, setWall] = useState<LiveWall>();
  const latestDraw = useRef(draw);
  // The same rooms may come in another array.
  const key = rooms.join(" ");
  const isDrawable = draw !== undefined;
  latestDraw.current = draw;

  useEffect(() => {
    if (!isDrawable || key === "" || !latestDraw.current) return;
    const opened = createLiveWall({
      rooms: key.split(" "),
      serverUrl: liveServerUrl(),
      draw: latestDraw.current,
      now,
    });
    setWall(opened);
    return () => {
      setWall(undefined);
      opened.close();
    };
  }, [key, isDrawable]);

  useEffect(() => {
    if (draw) wall?.drawWith(draw);
  }, [wall, draw]);

  return useSyncExternalStore(
    wall?.subscribe ?? never,
    () => wall?.current() ?? nothing,
    () => nothing,
  );
}
