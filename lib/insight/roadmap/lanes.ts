type Wide = Readonly<{ x: number; width: number; height: number }>;

/**
 * Stands boxes one below another where they would cover each other, each as high up as it can be.
 *
 * @param gap between boxes, in their unit.
 * @returns the top of each, in the boxes' order, and how high they are together.
 */
export function laneOf(
  boxes: readonly Wide[],
  gap: number,
): Readonly<{ tops: readonly number[]; height: number }> {
  const tops: number[] = [];
  for (const [index, box] of boxes.entries()) {
    const beside = boxes
      .slice(0, index)
      .map((other, at) => ({ ...other, top: tops[at] ?? 0 }))
      .filter((other) => other.x < box.x + box.width + gap && box.x < other.x + other.width + gap)
      .sort((a, b) => a.top - b.top);
    let top = 0;
    for (const other of beside) {
      if (other.top >= top + box.height + gap) break;
      top = Math.max(top, other.top + other.height + gap);
    }
    tops.push(top);
  }
  const height = boxes.reduce((most, box, at) => Math.max(most, (tops[at] ?? 0) + box.height), 0);
  return { tops, height };
}
