/** Takes `(x, y)` to `(a x + c y + e, b x + d y + f)`, as in SVG. A face's own y goes upwards. */
export type Matrix = Readonly<{ a: number; b: number; c: number; d: number; e: number; f: number }>;

/** A TrueType face, as far as it takes to draw lines that are broken already. */
export interface Face {
  unitsPerEm: number;
  /** `undefined` if the face lacks the character. */
  glyphOf(codePoint: number): number | undefined;
  /** In the face's units. */
  advanceOf(glyph: number): number;
  /** SVG path data, from the face's units to where `matrix` takes them; empty for a space. */
  outlineOf(glyph: number, matrix: Matrix): string;
}

type Point = Readonly<{ x: number; y: number; on: boolean }>;

/** Parts of parts of parts; no face goes as deep. */
const MAX_DEPTH = 6;

/**
 * Reads a TrueType file (OpenType 1.9: `cmap` formats 4 and 12, `glyf`, `loca`, `hmtx`).
 *
 * @throws {RangeError} if it is none, or its outlines are of another kind.
 */
export function readFace(bytes: Uint8Array): Face {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(data);
  const head = table("head");
  const hmtx = table("hmtx");
  const metrics = data.getUint16(table("hhea") + 34);
  const locate = locator(data, table("loca"), data.getInt16(head + 50) === 1);
  const glyf = table("glyf");
  const glyphOf = characterMap(data, table("cmap"));

  function contoursOf(glyph: number, matrix: Matrix, depth: number): Point[][] {
    const [from, to] = locate(glyph);
    if (from >= to || depth > MAX_DEPTH) return [];
    const at = glyf + from;
    const count = data.getInt16(at);
    if (count >= 0) return simpleContours(data, at + 10, count, matrix);
    return componentsOf(data, at + 10).flatMap((part) =>
      contoursOf(part.glyph, times(matrix, part.matrix), depth + 1),
    );
  }

  return {
    unitsPerEm: data.getUint16(head + 18),
    glyphOf,
    advanceOf: (glyph) => data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)),
    outlineOf: (glyph, matrix) => contoursOf(glyph, matrix, 0).map(contourPath).join(""),
  };
}

function tablesOf(data: DataView): (name: string) => number {
  const count = data.getUint16(4);
  const found = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)));
    found.set(name, data.getUint32(entry + 8));
  }
  return (name) => {
    const offset = found.get(name);
    if (offset === undefined) throw new RangeError(`the face has no ${name} table`);
    return offset;
  };
}

function locator(data: DataView, loca: number, isLong: boolean) {
  const offset = (index: number) =>
    isLong ? data.getUint32(loca + 4 * index) : 2 * data.getUint16(loca + 2 * index);
  return (glyph: number) => [offset(glyph), offset(glyph + 1)] as const;
}

/** Prefers the map of all of Unicode to the one of its first plane. */
function characterMap(data: DataView, cmap: number): Face["glyphOf"] {
  const maps = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + data.getUint32(cmap + 4 + 8 * index + 4);
    return { at, format: data.getUint16(at) };
  });
  const full = maps.find(({ format }) => format === 12);
  if (full) return groupedMap(data, full.at);
  const basic = maps.find(({ format }) => format === 4);
  if (basic) return segmentedMap(data, basic.at);
  throw new RangeError("the face maps no Unicode characters");
}

/** Format 12: groups of characters in order, each with the glyph of its first. */
function groupedMap(data: DataView, at: number): Face["glyphOf"] {
  const count = data.getUint32(at + 12);
  return (codePoint) => {
    const found = firstNotBefore(
      count,
      (index) => data.getUint32(at + 16 + 12 * index + 4) >= codePoint,
    );
    const group = at + 16 + 12 * found;
    if (found === count || data.getUint32(group) > codePoint) return undefined;
    return data.getUint32(group + 8) + codePoint - data.getUint32(group) || undefined;
  };
}

/** Format 4: segments with a shift, or with glyphs listed behind them. */
function segmentedMap(data: DataView, at: number): Face["glyphOf"] {
  const twice = data.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return undefined;
    const index = firstNotBefore(twice / 2, (one) => data.getUint16(ends + 2 * one) >= codePoint);
    const start = starts + 2 * index;
    if (index === twice / 2 || data.getUint16(start) > codePoint) return undefined;
    const shift = data.getUint16(start + twice);
    const list = data.getUint16(start + 2 * twice);
    if (list === 0) return (codePoint + shift) & 0xffff || undefined;
    const listed = data.getUint16(
      start + 2 * twice + list + 2 * (codePoint - data.getUint16(start)),
    );
    return listed === 0 ? undefined : (listed + shift) & 0xffff || undefined;
  };
}

/** Where an ordered list begins to be true; its length if nowhere. */
function firstNotBefore(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const ON_CURVE = 1;
const SHORT = { x: 2, y: 4 } as const;
const SAME = { x: 16, y: 32 } as const;
const REPEATED = 8;

function simpleContours(data: DataView, at: number, count: number, matrix: Matrix): Point[][] {
  if (count === 0) return [];
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(at + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  let cursor = at + 2 * count;
  cursor += 2 + data.getUint16(cursor);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.getUint8(cursor++);
    const times = flag & REPEATED ? data.getUint8(cursor++) + 1 : 1;
    for (let index = 0; index < times; index += 1) flags.push(flag);
  }
  const read = (axis: "x" | "y") => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & SHORT[axis]) {
        const step = data.getUint8(cursor++);
        value += flag & SAME[axis] ? step : -step;
      } else if (!(flag & SAME[axis])) {
        value += data.getInt16(cursor);
        cursor += 2;
      }
      return value;
    });
  };
  const xs = read("x");
  const ys = read("y");
  const all = flags.map((flag, index) => ({
    ...moved(matrix, xs[index] ?? 0, ys[index] ?? 0),
    on: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

const WORDS = 1;
const ARE_OFFSETS = 2;
const SCALED = 8;
const MORE = 32;
const SCALED_BY_AXIS = 64;
const TURNED = 128;

/** What a glyph is put together from. Parts tied to points of others stand where they are drawn. */
function componentsOf(data: DataView, at: number): { glyph: number; matrix: Matrix }[] {
  const parts: { glyph: number; matrix: Matrix }[] = [];
  let flags = MORE;
  for (let cursor = at; flags & MORE; ) {
    flags = data.getUint16(cursor);
    const { e, f } = offsetOf(data, cursor + 4, flags);
    const scales = cursor + (flags & WORDS ? 8 : 6);
    const values = Array.from(
      { length: scaleCount(flags) },
      (_, index) => data.getInt16(scales + 2 * index) / 16384,
    );
    parts.push({ glyph: data.getUint16(cursor + 2), matrix: { ...linear(values), e, f } });
    cursor = scales + 2 * values.length;
  }
  return parts;
}

function offsetOf(data: DataView, at: number, flags: number) {
  if ((flags & ARE_OFFSETS) === 0) return { e: 0, f: 0 };
  return flags & WORDS
    ? { e: data.getInt16(at), f: data.getInt16(at + 2) }
    : { e: data.getInt8(at), f: data.getInt8(at + 1) };
}

function scaleCount(flags: number): number {
  if (flags & TURNED) return 4;
  if (flags & SCALED_BY_AXIS) return 2;
  return flags & SCALED ? 1 : 0;
}

function linear([first = 1, second, third, fourth]: readonly number[]) {
  if (fourth !== undefined) return { a: first, b: second ?? 0, c: third ?? 0, d: fourth };
  return { a: first, b: 0, c: 0, d: second ?? first };
}

function times(outer: Matrix, inner: Matrix): Matrix {
  const origin = moved(outer, inner.e, inner.f);
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: origin.x,
    f: origin.y,
  };
}

function moved({ a, b, c, d, e, f }: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Between two points off the curve lies one on it, half-way. */
function contourPath(points: readonly Point[]): string {
  if (points.length < 2) return "";
  const all = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return point.on || next.on ? [point] : [point, between(point, next)];
  });
  // A contour may begin off the curve; written round and round it is the same.
  const begin = all.findIndex(({ on }) => on);
  const ring = [...all.slice(begin), ...all.slice(0, begin + 1)];
  return `${ring.map((point, index) => step(point, ring[index - 1])).join("")}Z`;
}

function step(point: Point, before: Point | undefined): string {
  if (!before) return `M${at(point)}`;
  if (!point.on) return `Q${at(point)}`;
  return before.on ? `L${at(point)}` : ` ${at(point)}`;
}

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, on: true };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
