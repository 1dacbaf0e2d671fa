"use client";

import { useEffect, useRef, useState } from "react";
import { framesAt, paceOf, placeAfter, type Speed, type Timeline } from "./timeline.ts";

/** A player's tape: where it stands, and what moves it. */
export type Playback = Readonly<{
  /** Place on the tape, in milliseconds. */
  place: number;
  /** How many frames have begun. */
  count: number;
  isPlaying: boolean;
  speed: Speed;
  setSpeed(speed: Speed): void;
  /** Plays, from the beginning if it is over, or pauses. */
  toggle(): void;
  /** Stops at a place. */
  seek(place: number): void;
  /** Stops right after so many frames. */
  show(count: number): void;
}>;

/** @param timeline stands at its end at first: that is the board as it is now. */
export function usePlayback(timeline: Timeline): Playback {
  const [place, setPlace] = useState(timeline.length);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>("whole");
  const pace = paceOf(speed, timeline);
  const isOver = place >= timeline.length;
  useEndOf(timeline, setPlace);

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let asked = requestAnimationFrame(function play(now) {
      const passed = Math.max(0, now - last) * pace;
      last = now;
      setPlace((before) => Math.min(timeline.length, before + passed));
      asked = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(asked);
  }, [isPlaying, pace, timeline]);

  useEffect(() => {
    if (isOver) setPlaying(false);
  }, [isOver]);

  function seek(to: number) {
    setPlaying(false);
    setPlace(Math.max(0, Math.min(timeline.length, to)));
  }

  return {
    place,
    count: framesAt(timeline, place),
    isPlaying,
    speed,
    setSpeed,
    toggle() {
      if (isOver && !isPlaying) setPlace(0);
      setPlaying(!isPlaying);
    },
    seek,
    show: (count) => seek(placeAfter(timeline, count)),
  };
}

/** Goes to the end of a tape that is another: something was restored. */
function useEndOf(timeline: Timeline, setPlace: (place: number) => void) {
  const seen = useRef(timeline);
  useEffect(() => {
    if (seen.current === timeline) return;
    seen.current = timeline;
    setPlace(timeline.length);
  }, [timeline, setPlace]);
}
