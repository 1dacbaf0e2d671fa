import type { KeyboardEvent, ReactNode } from "react";
import type { HeatBox } from "./heat-layout.ts";

/** What makes a part of the drawing something one can come to, and press. */
export type HeatPress = Readonly<{
  /** How it is found again in the drawing. */
  dataKey?: string;
  /** Whether it is in the tab order: of many, one is, and arrow keys lead to the others. */
  isCurrent: boolean;
  onFocus?: () => void;
  /** With its number of notes. */
  label: string;
  /** Without notes there is nothing to show. */
  isEmpty: boolean;
  onShow: () => void;
}>;

type PressableProps = HeatPress & Readonly<{ box: HeatBox; children: ReactNode }>;

/** A part of the drawing that shows its notes when it is pressed. */
export function Pressable({ box, children, ...press }: PressableProps) {
  const { dataKey, isCurrent, onFocus, label, isEmpty, onShow } = press;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!isEmpty) onShow();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      aria-disabled={isEmpty}
      data-key={dataKey}
      onFocus={onFocus}
      onClick={isEmpty ? undefined : onShow}
      onKeyDown={onKeyDown}
      className={`group outline-none ${isEmpty ? "" : "cursor-pointer"}`}
    >
      <rect x={box.x} y={box.y} width={box.w} height={box.h} className="fill-transparent" />
      {children}
      <rect
        x={box.x + 1.5}
        y={box.y + 1.5}
        width={box.w - 3}
        height={box.h - 3}
        rx={5}
        strokeWidth={3}
        className="fill-none stroke-transparent group-focus-visible:stroke-focus"
      />
    </g>
  );
}
