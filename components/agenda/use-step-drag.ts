"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

/** Within this of the window's edge the page goes along, in pixels. */
const EDGE = 90;
const SCROLL_STEP = 12;
/** Between two steps of the list, in pixels. */
const GAP = 8;

/** A step on its way. */
export type Drag = Readonly<{
  id: string;
  from: number;
  /** Where it would land. */
  to: number;
  /** How far the pointer has moved it, and how much room it takes in the list; in pixels. */
  offset: number;
  room: number;
}>;

type Grip = Readonly<{
  id: string;
  from: number;
  first: number;
  last: number;
  /** Of the pointer when it was pressed, down the whole page. */
  y: number;
  /** Middles of all steps then, down the whole page. */
  middles: readonly number[];
  room: number;
}>;

type Options = Readonly<{
  /** Its children are the steps, in order. */
  list: RefObject<HTMLElement | null>;
  rangeOf(id: string): Readonly<{ first: number; last: number }>;
  onGrab(id: string): void;
  onDrop(id: string, to: number): void;
}>;

/** Moves steps by pointer. Escape, or another finger, puts one back. */
export function useStepDrag({ list, rangeOf, onGrab, onDrop }: Options) {
  const grip = useRef<Grip>(undefined);
  const pointerY = useRef(0);
  const [drag, setDrag] = useState<Drag>();
  const isDragging = drag !== undefined;

  function follow() {
    const held = grip.current;
    if (held) setDrag(dragOf(held, pointerY.current + window.scrollY));
  }

  function stop() {
    grip.current = undefined;
    setDrag(undefined);
  }

  useEffect(() => {
    if (!isDragging) return;
    let frame = requestAnimationFrame(function goAlong() {
      scrollAt(pointerY.current);
      frame = requestAnimationFrame(goAlong);
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") stop();
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener("scroll", follow);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("scroll", follow);
    };
  });

  const handle = (id: string, from: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary) return stop();
      const items = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
      const middles = items.map(({ top, height }) => top + height / 2 + window.scrollY);
      event.currentTarget.setPointerCapture(event.pointerId);
      pointerY.current = event.clientY;
      const y = event.clientY + window.scrollY;
      const room = (items[from]?.height ?? 0) + GAP;
      grip.current = { id, from, ...rangeOf(id), y, middles, room };
    },
    onPointerMove({ clientY }: PointerEvent<HTMLElement>) {
      const held = grip.current;
      if (held?.id !== id) return;
      pointerY.current = clientY;
      // A press that trembles is no drag.
      if (!isDragging && Math.abs(clientY + window.scrollY - held.y) < 4) return;
      if (!isDragging) onGrab(id);
      follow();
    },
    onPointerUp() {
      const held = grip.current;
      const landed = drag;
      stop();
      if (held && landed) onDrop(landed.id, landed.to);
    },
    onPointerCancel: stop,
  });

  return { drag, handle };
}

function dragOf({ id, from, first, last, y, middles, room }: Grip, pointer: number): Drag {
  const offset = pointer - y;
  const middle = (middles[from] ?? 0) + offset;
  const others = middles.filter((_, index) => index !== from);
  const to = others.filter((other) => other < middle).length;
  return { id, from, to: Math.max(first, Math.min(to, last)), offset, room };
}

function scrollAt(y: number) {
  const below = y > window.innerHeight - EDGE;
  if (below || y < EDGE) window.scrollBy(0, below ? SCROLL_STEP : -SCROLL_STEP);
}
