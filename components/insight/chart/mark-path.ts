import type { MarkShape } from "./ink.ts";

/**
 * The outline of a point of a series as an SVG path around the origin. All shapes are about equally
 * heavy, so that none looks like more than another. A ring has a hole: draw it with
 * `fill-rule="evenodd"`.
 *
 * @param r radius of the circle, in pixels.
 */
export function markPath(shape: MarkShape, r: number): string {
  switch (shape) {
    case "circle":
      return disc(r);
    case "ring":
      return `${disc(r)}${disc(r / 2)}`;
    case "square":
      return polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]);
    case "diamond":
      return polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]);
    case "triangle":
      return polygon([0, -1.2], [1.15, 0.85], [-1.15, 0.85]);
    case "cross":
      return polygon(
        ...([
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
        ] as const),
      );
  }

  function polygon(...points: readonly (readonly [x: number, y: number])[]): string {
    return `M${points.map(([x, y]) => `${two(x * r)} ${two(y * r)}`).join("L")}Z`;
  }
}

function disc(r: number): string {
  return `M${two(-r)} 0a${two(r)} ${two(r)} 0 1 0 ${two(2 * r)} 0a${two(r)} ${two(r)} 0 1 0 ${two(-2 * r)} 0Z`;
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
