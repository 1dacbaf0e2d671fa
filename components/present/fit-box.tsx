"use client";

import { type ReactNode, useRef } from "react";
import { type FitRange, useFit } from "./use-fit.ts";

type FitBoxProps = Readonly<{
  range: FitRange;
  /** Anything that is different once the words are. */
  content: string;
  className?: string;
  children: ReactNode;
}>;

/** A box whose letters are as large as fit; sizes inside are in `em`. */
export function FitBox({ range, content, className = "", children }: FitBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, range, content);
  return (
    <div ref={box} data-fit className={`present-fit ${className}`}>
      {children}
    </div>
  );
}
