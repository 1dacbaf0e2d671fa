"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { fitted, type MapWindow, moved, type Size, showing, zoomedAt } from "./map-window.ts";

const STEP = 1.3;
const STRIDE = 60;
/** Less than this is a press and no drag, in pixels. */
const DRAG = 4;

const strides: Readonly<Record<string, Readonly<{ x: number; y: number }>>> = {
  ArrowLeft: { x: STRIDE, y: 0 },
  ArrowRight: { x: -STRIDE, y: 0 },
  ArrowUp: { x: 0, y: STRIDE },
  ArrowDown: { x: 0, y: -STRIDE },
};

/**
 * The part of a map that is seen: all of it until somebody goes nearer. By buttons, by the wheel
 * (with Ctrl, or once the map has the focus: otherwise it scrolls the page), by dragging, with two
 * fingers and by keys.
 */
export function useMapWindow(map: Size, window: Size, drawing: RefObject<SVGSVGElement | null>) {
  const [chosen, setChosen] = useState<MapWindow>();
  const whole = fitted(map, window);
  const shown = chosen ?? whole;

  function change(next: (before: MapWindow) => MapWindow) {
    setChosen((before) => moved(next(before ?? whole), { x: 0, y: 0 }, map, window));
  }
  const middle = { x: window.width / 2, y: window.height / 2 };
  const zoom = (factor: number, at = middle) =>
    change((before) => zoomedAt(before, factor, at, whole.scale));
  const move = (by: Readonly<{ x: number; y: number }>) =>
    change((before) => moved(before, by, map, window));

  useWheel(drawing, zoom);
  return {
    shown,
    isWhole: chosen === undefined,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    fit: () => setChosen(undefined),
    /** Brings a place of the map into sight, if it is not. */
    show: (place: Readonly<{ x: number; y: number }>) =>
      setChosen((before) => (before ? showing(before, place, window) : before)),
    onKeyDown(event: KeyboardEvent) {
      const stride = event.target === event.currentTarget ? strides[event.key] : undefined;
      if (stride) move(stride);
      else if (event.key === "+" || event.key === "=") zoom(STEP);
      else if (event.key === "-") zoom(1 / STEP);
      else if (event.key === "0") setChosen(undefined);
      else return;
      event.preventDefault();
    },
    drag: useDrag(move, zoom),
  };
}

type Zoom = (factor: number, at?: Readonly<{ x: number; y: number }>) => void;

/** React listens to wheels passively, and could not keep the page from scrolling. */
function useWheel(drawing: RefObject<SVGSVGElement | null>, zoom: Zoom) {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = drawing.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const isOurs = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
      if (!isOurs) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      latest.current(Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) * 0.003), at);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [drawing]);
}

function useDrag(move: (by: Readonly<{ x: number; y: number }>) => void, zoom: Zoom) {
  const pointers = useRef(new Map<number, Readonly<{ x: number; y: number }>>());
  const isDragging = useRef(false);
  /** The press that ends a drag is none. */
  const wasDragged = useRef(false);

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const by = { x: now.x - before.x, y: now.y - before.y };
    if (!isDragging.current && Math.hypot(by.x, by.y) < DRAG) return;
    if (!isDragging.current) {
      isDragging.current = true;
      wasDragged.current = true;
      // From now on it hears of the pointer beside it, too.
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (!other) return move(by);
    const box = event.currentTarget.getBoundingClientRect();
    const apart = (one: typeof now) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    zoom(apart(now) / apart(before), {
      x: (now.x + other.x) / 2 - box.left,
      y: (now.y + other.y) / 2 - box.top,
    });
  }

  function onPointerEnd(event: PointerEvent<SVGSVGElement>) {
    pointers.current.delete(event.pointerId);
    if (pointers.current.size === 0) isDragging.current = false;
  }

  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return;
      wasDragged.current = false;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onClickCapture(event: MouseEvent<SVGSVGElement>) {
      if (wasDragged.current) event.stopPropagation();
    },
    onPointerLeave(event: PointerEvent<SVGSVGElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) onPointerEnd(event);
    },
  };
}
