type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** How long a line's head is, if nobody says. */
const HEAD = 8;

/**
 * A line from one card to another: from side to side, or from below to above in one column. Paths
 * have absolute commands only, as drawings on paper need.
 */
export function linkPath(
  from: Box,
  to: Box,
  length = HEAD,
): Readonly<{ path: string; head: string }> {
  const [a, b] = [middleOf(from), middleOf(to)];
  const isBeside = to.x >= from.x + from.width - 4 || from.x >= to.x + to.width - 4;
  if (!isBeside) {
    const isDown = b.y >= a.y;
    const way = isDown ? 1 : -1;
    const start = { x: a.x, y: isDown ? from.y + from.height : from.y };
    const end = { x: b.x, y: isDown ? to.y : to.y + to.height };
    const bow = 18 * way;
    return {
      path: `M${start.x} ${start.y}C${start.x} ${start.y + bow} ${end.x} ${end.y - bow} ${end.x} ${end.y - length * way}`,
      head: headOf(end, { x: length / 2, y: -length * way }, { x: -length / 2, y: -length * way }),
    };
  }
  const way = b.x >= a.x ? 1 : -1;
  const start = { x: way > 0 ? from.x + from.width : from.x, y: a.y };
  const end = { x: way > 0 ? to.x : to.x + to.width, y: b.y };
  const bow = Math.max(24, Math.abs(end.x - start.x) / 2) * way;
  return {
    path: `M${start.x} ${start.y}C${start.x + bow} ${start.y} ${end.x - bow} ${end.y} ${end.x - length * way} ${end.y}`,
    head: headOf(end, { x: -length * way, y: -length / 2 }, { x: -length * way, y: length / 2 }),
  };
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}

type Point = Readonly<{ x: number; y: number }>;

/** @param one where its corners are from its tip, as `other`. */
function headOf(tip: Point, one: Point, other: Point): string {
  const corner = ({ x, y }: Point) => `${tip.x + x} ${tip.y + y}`;
  return `M${tip.x} ${tip.y}L${corner(one)}L${corner(other)}Z`;
}
