/** What a point of a series looks like: no two look alike without their colour. */
export type MarkShape = "circle" | "square" | "diamond" | "triangle" | "cross" | "ring";

type Spot = readonly [x: number, y: number];

/**
 * The outline of a point of a series as SVG path data, absolute M, L, A and Z only. All shapes are
 * about equally heavy, so that none looks like more than another. A ring's hole is drawn the other
 * way round, so that either fill rule leaves it open.
 *
 * @param r radius of the circle, in the unit of the drawing.
 * @param at where its middle is; the origin if left out.
 */
export function markPath(shape: MarkShape, r: number, at: Spot = [0, 0]): string {
  switch (shape) {
    case "circle":
      return disc(at, r, 1);
    case "ring":
      return `${disc(at, r, 1)}${disc(at, r / 2, 0)}`;
    default:
      return `M${corners[shape].map(([x, y]) => spot(at[0] + x * r, at[1] + y * r)).join("L")}Z`;
  }
}

const corners = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
} as const satisfies Readonly<Partial<Record<MarkShape, readonly Spot[]>>>;

/** @param sweep 1 is clockwise. */
function disc([x, y]: Spot, r: number, sweep: 0 | 1): string {
  const half = (to: number) => `A${two(r)} ${two(r)} 0 1 ${sweep} ${spot(to, y)}`;
  return `M${spot(x - r, y)}${half(x + r)}${half(x - r)}Z`;
}

function spot(x: number, y: number): string {
  return `${two(x)} ${two(y)}`;
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
