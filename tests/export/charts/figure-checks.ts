import { expect } from "vitest";
import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Rect } from "#lib/canvas/sheet.ts";
import { LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";

/**
 * What holds for every chart on paper: plain colours, path data that all writers know, words that
 * can be read, nothing beyond its edges, and no words on others.
 */
export function expectSoundFigure({ view, parts }: Figure): void {
  for (const part of parts) {
    if (part.kind === "text") {
      expect(part.size).toBeGreaterThanOrEqual(18);
      expect(part.colour).toMatch(/^#[0-9a-f]{6}$/);
      continue;
    }
    for (const colour of [part.fill, part.stroke]) {
      if (colour !== null) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
    if (part.kind === "path") expect(part.d).toMatch(/^(?:[MLQCAZ][-\d. ]*)+$/);
  }
  const boxes = parts.filter((part) => part.kind === "text").flatMap(boxesOf);
  for (const [at, { box, text }] of boxes.entries()) {
    expect(isWithin(box, view), `${text} at ${JSON.stringify(box)}`).toBe(true);
    const on = boxes.slice(at + 1).find((other) => isOn(box, other.box));
    expect(on?.text, `on ${text}`).toBeUndefined();
  }
}

/** Words in a drawing, part by part. */
export function wordsIn(parts: readonly FigurePart[]): string[] {
  return parts.flatMap((part) =>
    part.kind === "text" ? [part.lines.map(({ text }) => text).join(" ")] : [],
  );
}

/** Where lines of words are, turned ones excepted; a little less than the room they have. */
function boxesOf({ lines, size, bold, anchor, turn }: TextPart) {
  if (turn) return [];
  return lines.map(({ x, y, text }): Readonly<{ box: Rect; text: string }> => {
    const w = textWidth(text, size, bold);
    const left = { start: x, middle: x - w / 2, end: x - w }[anchor];
    return { box: { x: left, y: y - 0.8 * size, w, h: size * (LINE_HEIGHT - 0.4) }, text };
  });
}

function isWithin({ x, y, w, h }: Rect, view: Rect): boolean {
  const slack = 1;
  return (
    x >= view.x - slack &&
    y >= view.y - slack &&
    x + w <= view.x + view.w + slack &&
    y + h <= view.y + view.h + slack
  );
}

function isOn(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}
