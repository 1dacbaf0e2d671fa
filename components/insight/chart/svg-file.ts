/** What a drawing needs of its looks to be the same without our style sheet. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "letter-spacing",
  "visibility",
  "display",
] as const;

const MARGIN = 16;

/**
 * A drawing of the page as a file of its own: its looks written into it, on paper, in the light
 * theme whatever the page is in.
 *
 * @param title what a reader of the file is told it shows.
 */
export function svgFile(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const box = drawing.viewBox.baseVal;
  const { width, height } =
    box && box.width > 0 ? box : { width: drawing.clientWidth, height: drawing.clientHeight };
  const [left, top] = box && box.width > 0 ? [box.x, box.y] : [0, 0];
  inLightTheme(() => writeLooks(drawing, copy));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  copy.setAttribute("viewBox", `${left - MARGIN} ${top - MARGIN} ${wide} ${high}`);
  copy.setAttribute("width", String(wide));
  copy.setAttribute("height", String(high));
  copy.setAttribute("role", "img");
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const place = { x: left - MARGIN, y: top - MARGIN, width: wide, height: high, fill: "#ffffff" };
  for (const [name, value] of Object.entries(place)) sheet.setAttribute(name, String(value));
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name, sheet);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The same as a picture of dots.
 *
 * @param scale dots for each pixel of the drawing.
 * @throws if the browser cannot draw it.
 */
export async function pngFile(drawing: SVGSVGElement, title: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing, title))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

/** Nothing is painted in between: looks are only asked for. */
function inLightTheme(read: () => void) {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = "light";
  read();
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
}

function writeLooks(from: Element, to: Element) {
  const looks = getComputedStyle(from);
  if (to instanceof SVGElement) {
    for (const name of KEPT) to.style.setProperty(name, looks.getPropertyValue(name));
  }
  // What one can press or focus on a page is neither in a picture.
  for (const name of ["class", "tabindex", "role", "data-key"]) to.removeAttribute(name);
  for (const { name, value } of [...to.attributes]) {
    // A colour by its token is in the looks by now, as a colour.
    if (name.startsWith("aria-") || value.startsWith("var(")) to.removeAttribute(name);
  }
  const children = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copied = children[index];
    if (copied) writeLooks(child, copied);
  }
}
