import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import type { CardRef } from "#lib/canvas/note-marks.ts";

/** How far a pointer goes before it drags, in screen pixels; less is a press. */
const SLACK = 6;

type Point = Readonly<{ x: number; y: number }>;

/** A card on its way, and where the pointer is in the window. */
export type CardOnItsWay = Readonly<{ card: CardRef }> & Point;

/** Takes cards to where a pointer lets go of them. Escape, or a second finger, puts them back. */
export function useCardDrag(onDrop: (card: CardRef, at: Point) => void) {
  const [drag, setDrag] = useState<CardOnItsWay>();
  const putBack = useRef(() => {});
  const hasDragged = useRef(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => () => putBack.current(), []);

  function lift(card: CardRef, { button, isPrimary, pointerId, clientX, clientY }: Lift) {
    putBack.current();
    hasDragged.current = false;
    if (button !== 0 || !isPrimary) return;

    function move(event: PointerEvent) {
      if (event.pointerId !== pointerId) return;
      const way = Math.hypot(event.clientX - clientX, event.clientY - clientY);
      if (!hasDragged.current && way < SLACK) return;
      hasDragged.current = true;
      setDrag({ card, x: event.clientX, y: event.clientY });
    }
    function release(event: PointerEvent) {
      if (event.pointerId !== pointerId) return;
      putBack.current();
      if (hasDragged.current) latest.current(card, { x: event.clientX, y: event.clientY });
    }
    function key(event: KeyboardEvent) {
      if (event.key !== "Escape" || !hasDragged.current) return;
      // Only the card goes back; nothing else closes.
      event.stopPropagation();
      putBack.current();
    }
    const stop = () => putBack.current();
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", release);
    window.addEventListener("pointercancel", stop);
    window.addEventListener("keydown", key, true);
    putBack.current = () => {
      putBack.current = () => {};
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", release);
      window.removeEventListener("pointercancel", stop);
      window.removeEventListener("keydown", key, true);
      setDrag(undefined);
    };
  }

  return {
    drag,
    lift,
    /** Whether the click that comes now is the end of a drag and means nothing else. */
    wasDragged: () => hasDragged.current,
  };
}

type Lift = Pick<ReactPointerEvent, "button" | "isPrimary" | "pointerId" | "clientX" | "clientY">;
