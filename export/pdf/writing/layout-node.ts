/**
 * A box as `@react-pdf/layout` 5 leaves it, as far as we look at it. What it was given as props is
 * passed on untouched; what went over the page is several boxes with the same props.
 */
export type LayoutNode = Readonly<{
  type: string;
  /** Relative to the parent's; undefined for what is not laid out. */
  box?: LayoutBox;
  style?: Readonly<Record<string, unknown>>;
  props?: Readonly<Record<string, unknown>>;
  children?: readonly LayoutNode[];
  /** Of a text. */
  lines?: readonly LayoutLine[] | null;
  /** How far a text of one line stands left of its box. */
  alignOffset?: number;
}>;

export type LayoutBox = Readonly<
  Record<"left" | "top" | "width" | "height", number> & Partial<Record<string, number>>
>;

export type LayoutLine = Readonly<{
  box: Readonly<{ x: number; y: number; width: number; height: number }>;
  runs: readonly LayoutRun[];
  decorationLines?: readonly unknown[];
}>;

export type LayoutRun = Readonly<{
  xAdvance?: number;
  attributes: Readonly<{ link?: string | null }>;
}>;

/** Runs a function when the page is drawn, between what stands before and after it. */
export function moment(run: () => void): LayoutNode {
  return {
    type: "CANVAS",
    box: { left: 0, top: 0, width: 1, height: 1 },
    style: {},
    props: { paint: run },
    children: [],
  };
}
