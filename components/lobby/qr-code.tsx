import { create } from "qrcode";

/** Modules of blank border that scanners need (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/** A link as a QR code, drawn on the server. Dark on white in either theme: scanners expect it. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * QUIET_ZONE;
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y));

  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={rows.join("")} fill="#000000" />
    </svg>
  );
}

type Modules = ReturnType<typeof create>["modules"];

/** The dark runs of one row as rectangles one module high. */
function rowPath({ data, size }: Modules, y: number): string {
  let path = "";
  for (let x = 0; x < size; x += 1) {
    if (!data[y * size + x]) continue;
    let end = x;
    while (end < size && data[y * size + end]) end += 1;
    path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}
