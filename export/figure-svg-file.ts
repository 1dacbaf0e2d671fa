import type { FigurePart, TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Locale } from "#lib/locales.ts";

/** Faces that draw Chinese well on the systems people open the file on, then whatever is there. */
const FONTS: Readonly<Record<Locale, string>> = {
  en: "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans SC', sans-serif",
  "zh-Hans": "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  "zh-Hant": "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', sans-serif",
};

/**
 * Writes a figure as an SVG 1.1 file: plain shapes and real text, no scripts, links, style sheets
 * or `foreignObject`, so that any tool can open it and nothing is fetched.
 *
 * @param title what the drawing shows, for screen readers and tooltips.
 */
export function figureSvgFile(figure: Figure, title: string, locale: Locale): string {
  const { x, y, w, h } = figure.view;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale}" viewBox="${x} ${y} ${w} ${h}" width="${w / 2}" height="${h / 2}" font-family="${escapeXml(FONTS[locale])}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#ffffff"/>`,
    ...figure.parts.map(partMarkup),
    "</svg>",
    "",
  ].join("\n");
}

function partMarkup(part: FigurePart): string {
  if (part.kind === "text") return textMarkup(part);
  const paint = attributes({
    fill: part.fill ?? "none",
    stroke: part.stroke,
    "stroke-width": part.stroke && part.strokeWidth,
    "stroke-dasharray": part.dash.join(" "),
    "stroke-linecap": part.stroke && "round",
    "stroke-linejoin": part.stroke && "round",
    opacity: part.opacity < 1 && part.opacity,
  });
  if (part.kind === "path") return `<path d="${escapeXml(part.d)}"${paint}/>`;
  const { x, y, w, h, radius } = part;
  return `<rect${attributes({ x, y, width: w, height: h, rx: radius > 0 && radius })}${paint}/>`;
}

function textMarkup({ lines, size, bold, colour, anchor, turn, opacity }: TextPart): string {
  const style = attributes({
    "font-size": size,
    "font-weight": bold && "bold",
    fill: colour,
    "text-anchor": anchor !== "start" && anchor,
    opacity: opacity < 1 && opacity,
    transform: turn && `rotate(${turn.degrees} ${turn.x} ${turn.y})`,
  });
  const spans = lines.map(
    ({ x, y, text }) => `<tspan${attributes({ x, y })}>${escapeXml(text)}</tspan>`,
  );
  return `<text${style}>${spans.join("")}</text>`;
}

function attributes(values: Readonly<Record<string, string | number | false | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== false && value !== null && value !== "")
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
