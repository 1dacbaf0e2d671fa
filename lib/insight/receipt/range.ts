/** A figure that is not known exactly; `low <= mid <= high`. */
export type Range = Readonly<{ low: number; mid: number; high: number }>;

export const none: Range = { low: 0, mid: 0, high: 0 };

export function plus(one: Range, other: Range): Range {
  return { low: one.low + other.low, mid: one.mid + other.mid, high: one.high + other.high };
}

export function times(one: Range, other: Range): Range {
  return { low: one.low * other.low, mid: one.mid * other.mid, high: one.high * other.high };
}

export function scaled({ low, mid, high }: Range, factor: number): Range {
  return { low: low * factor, mid: mid * factor, high: high * factor };
}

/** No more digits than are known: two that count. */
export function roughly({ low, mid, high }: Range): Range {
  return { low: twoDigits(low), mid: twoDigits(mid), high: twoDigits(high) };
}

function twoDigits(figure: number): number {
  return Number(figure.toPrecision(2));
}
