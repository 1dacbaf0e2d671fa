type Point = Readonly<{ x: number; y: number }>;

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The node an arrow key leads to: the nearest one on that side, what lies straight ahead counting
 * as nearer. `undefined` if none does, and for other keys.
 */
export function nextNode(
  positions: ReadonlyMap<string, Point>,
  from: string,
  key: string,
): string | undefined {
  const way = ways[key];
  const here = positions.get(from);
  if (!way || !here) return undefined;
  let best: Readonly<{ id: string; far: number }> | undefined;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    // Within a right angle: each node is on one side of each other at least.
    if (id === from || ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far || (far === best.far && id < best.id)) best = { id, far };
  }
  return best?.id;
}
