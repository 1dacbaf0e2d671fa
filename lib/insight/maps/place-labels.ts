/** A point with words beside it; all in pixels. */
export type Labelled = Readonly<{
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}>;

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

type Room = Readonly<{
  /**
   * Where labels are seen whole: below or above a point they are pushed into it from the sides;
   * elsewhere they are not placed beyond it.
   */
  within?: Box | undefined;
  /** What else they must not cover. */
  taken?: readonly Box[];
  /** How much is lost by covering what is there; of free places the one that loses least is taken. */
  lossOf?: (box: Box) => number;
}>;

const GAP = 4;

/**
 * Where each label goes: below its point, above it, beside it or aslant, where it covers no other
 * point and no other label. One for which there is no room is left out.
 *
 * @param labelled those that matter most first: they choose first.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  { within, taken = [], lossOf = () => 0 }: Room = {},
): ReadonlyMap<string, Box> {
  const points = labelled.map(({ x, y, radius }) => ({
    ...{ x: x - radius, y: y - radius },
    ...{ width: 2 * radius, height: 2 * radius },
  }));
  const placed = new Map<string, Box>();
  for (const [own, label] of labelled.entries()) {
    const free = sidesOf(label, within).filter(
      (side) =>
        points.every((point, place) => place === own || !overlaps(side, point)) &&
        [...placed.values(), ...taken].every((other) => !overlaps(side, other)),
    );
    // Sorting keeps the order of sides that lose the same.
    const [best] = free.toSorted((one, other) => lossOf(one) - lossOf(other));
    if (best) placed.set(label.id, best);
  }
  return placed;
}

function sidesOf(
  { x, y, radius, width, height }: Labelled,
  within: Box | undefined,
): readonly Box[] {
  const away = radius + GAP;
  const size = { width, height };
  const least = within ? within.x : Number.NEGATIVE_INFINITY;
  const most = within ? within.x + within.width - width : Number.POSITIVE_INFINITY;
  const middle = Math.max(least, Math.min(x - width / 2, most));
  const isSeen = (left: number) => left >= least && left <= most;
  const aslant = away * 0.75;
  const sides = [
    { x: middle, y: y + away, ...size },
    { x: middle, y: y - away - height, ...size },
    ...[x + away, x - away - width]
      .filter(isSeen)
      .map((left) => ({ x: left, y: y - height / 2, ...size })),
    ...[x + aslant, x - aslant - width]
      .filter(isSeen)
      .flatMap((left) =>
        [y + aslant, y - aslant - height].map((top) => ({ x: left, y: top, ...size })),
      ),
  ];
  if (!within) return sides;
  const bottom = within.y + within.height;
  return sides.filter((side) => side.y >= within.y && side.y + height <= bottom);
}

/** Whether two boxes have more than an edge in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
