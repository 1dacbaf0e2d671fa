type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

const HEAD = 8;

/** A line from one card to another: from side to side, or from below to above in one column. */
export function linkPath(from: Box, to: Box): Readonly<{ path: string; head: string }> {
  const [a, b] = [middleOf(from), middleOf(to)];
  const isBeside = to.x >= from.x + from.width - 4 || from.x >= to.x + to.width - 4;
  if (!isBeside) {
    const isDown = b.y >= a.y;
    const way = isDown ? 1 : -1;
    const start = { x: a.x, y: isDown ? from.y + from.height : from.y };
    const end = { x: b.x, y: isDown ? to.y : to.y + to.height };
    const bow = 18 * way;
    return {
      path: `M${start.x} ${start.y}C${start.x} ${start.y + bow} ${end.x} ${end.y - bow} ${end.x} ${end.y - HEAD * way}`,
      head: `M${end.x} ${end.y}l${-HEAD / 2} ${-HEAD * way}h${HEAD}Z`,
    };
  }
  const way = b.x >= a.x ? 1 : -1;
  const start = { x: way > 0 ? from.x + from.width : from.x, y: a.y };
  const end = { x: way > 0 ? to.x : to.x + to.width, y: b.y };
  const bow = Math.max(24, Math.abs(end.x - start.x) / 2) * way;
  return {
    path: `M${start.x} ${start.y}C${start.x + bow} ${start.y} ${end.x - bow} ${end.y} ${end.x - HEAD * way} ${end.y}`,
    head: `M${end.x} ${end.y}l${-HEAD * way} ${-HEAD / 2}v${HEAD}Z`,
  };
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
