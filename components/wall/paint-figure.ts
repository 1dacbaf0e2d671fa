import type { FigurePart, Paint, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";

/** What a figure is painted on, in its own pixels, and the fonts for its words. */
export type Surface = Readonly<{ width: number; height: number; fontFamily: string }>;

const anchors = { start: "left", middle: "center", end: "right" } as const;

/**
 * Paints a figure as large as fits, in the middle. A page of many boards has them as pixels: a
 * thousand notes as elements would take it a second to lay out.
 */
export function paintFigure(
  context: CanvasRenderingContext2D,
  { view, parts }: Figure,
  { width, height, fontFamily }: Surface,
): void {
  const scale = Math.min(width / view.w, height / view.h);
  const left = (width - view.w * scale) / 2 - view.x * scale;
  const top = (height - view.h * scale) / 2 - view.y * scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, left, top);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const part of parts) paintPart(context, part, fontFamily);
}

function paintPart(context: CanvasRenderingContext2D, part: FigurePart, fontFamily: string) {
  if (part.kind === "text") return paintText(context, part, fontFamily);
  const path =
    part.kind === "path" ? new Path2D(part.d) : rectPath(part, Math.min(part.radius, part.w / 2));
  fillAndStroke(context, path, part);
}

function rectPath(
  { x, y, w, h }: Readonly<{ x: number; y: number; w: number; h: number }>,
  radius: number,
): Path2D {
  const path = new Path2D();
  if (radius > 0) path.roundRect(x, y, w, h, radius);
  else path.rect(x, y, w, h);
  return path;
}

function fillAndStroke(context: CanvasRenderingContext2D, path: Path2D, paint: Paint) {
  context.globalAlpha = paint.opacity;
  if (paint.fill !== null) {
    context.fillStyle = paint.fill;
    context.fill(path);
  }
  if (paint.stroke === null || paint.strokeWidth === 0) return;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.strokeWidth;
  context.setLineDash([...paint.dash]);
  context.stroke(path);
}

function paintText(context: CanvasRenderingContext2D, part: TextPart, fontFamily: string) {
  const { turn, lines, size, bold, colour, anchor, opacity } = part;
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.font = `${bold ? 700 : 400} ${size}px ${fontFamily}`;
  context.textAlign = anchors[anchor];
  if (turn) {
    context.save();
    context.translate(turn.x, turn.y);
    context.rotate((turn.degrees * Math.PI) / 180);
    context.translate(-turn.x, -turn.y);
  }
  for (const { x, y, text } of lines) context.fillText(text, x, y);
  if (turn) context.restore();
}
