/**
 * A part of a ring as an SVG path, clockwise from the top.
 *
 * @param at its place among `count` equal parts, from 0.
 * @param inner radius, as `outer` in pixels.
 * @param middle of the ring; the origin if left out.
 */
export function ringPart(
  at: number,
  count: number,
  inner: number,
  outer: number,
  middle: Readonly<{ x: number; y: number }> = { x: 0, y: 0 },
): string {
  const [from, to] = [turn(at / count), turn((at + 1) / count)];
  const isLong = 1 / count > 0.5 ? 1 : 0;
  const point = (angle: number, r: number) =>
    `${two(middle.x + r * Math.cos(angle))} ${two(middle.y + r * Math.sin(angle))}`;
  return [
    `M${point(from, outer)}`,
    `A${outer} ${outer} 0 ${isLong} 1 ${point(to, outer)}`,
    `L${point(to, inner)}`,
    `A${inner} ${inner} 0 ${isLong} 0 ${point(from, inner)}Z`,
  ].join("");
}

/** The middle of such a part. */
export function ringMiddle(
  at: number,
  count: number,
  inner: number,
  outer: number,
): Readonly<{ x: number; y: number }> {
  const angle = turn((at + 0.5) / count);
  const r = (inner + outer) / 2;
  return { x: two(r * Math.cos(angle)), y: two(r * Math.sin(angle)) };
}

function turn(part: number): number {
  return (part - 0.25) * 2 * Math.PI;
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}
