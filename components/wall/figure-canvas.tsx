"use client";

import { useEffect, useRef } from "react";
import type { Figure } from "#lib/canvas/figure.ts";
import { paintFigure } from "./paint-figure.ts";

type FigureCanvasProps = Readonly<{
  figure: Figure;
  /** What a screen reader says instead of the drawing. */
  label: string;
  className?: string | undefined;
}>;

/** A drawn board as pixels, as sharp as the screen, in the size its classes give it. */
export function FigureCanvas({ figure, label, className }: FigureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const paint = () => {
      const width = Math.round(element.clientWidth * window.devicePixelRatio);
      const height = Math.round(element.clientHeight * window.devicePixelRatio);
      if (width === 0 || height === 0) return;
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      const { fontFamily } = getComputedStyle(element);
      paintFigure(context, figure, { width, height, fontFamily });
    };
    // Also tells the size it has at first.
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    return () => observer.disconnect();
  }, [figure]);

  return <canvas ref={canvas} role="img" aria-label={label} className={className} />;
}
