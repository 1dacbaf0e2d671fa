/**
 * What an edit carries so that it is known again wherever its bytes turn up: `~e`, its author's
 * number, the time it was sent, `~`. It travels as plain text inside the Yjs update, so that a
 * receiver finds it by looking for two bytes and need not apply anything.
 */
const START = Buffer.from("~e");
const END = "~".charCodeAt(0);
const AUTHOR_DIGITS = 4;
const TIME_DIGITS = 11;
const TIME_AT = START.length + AUTHOR_DIGITS;
const END_AT = TIME_AT + TIME_DIGITS;
const ZERO = "0".charCodeAt(0);

/** @param sentAt milliseconds of `performance.now()`, kept to the microsecond. */
export function markerOf(author: number, sentAt: number): string {
  const number = String(author).padStart(AUTHOR_DIGITS, "0");
  const time = String(Math.round(sentAt * 1000)).padStart(TIME_DIGITS, "0");
  return `${START}${number}${time}~`;
}

/**
 * Finds all markers, in the order of the bytes: a server may merge several edits into one frame.
 *
 * @param found is called with the author's number and the milliseconds it was sent at.
 */
export function scanMarkers(bytes: Buffer, found: (author: number, sentAt: number) => void): void {
  let at = bytes.indexOf(START);
  while (at >= 0) {
    const isWhole = bytes[at + END_AT] === END;
    if (isWhole) found(digits(bytes, at + START.length, AUTHOR_DIGITS), timeAt(bytes, at));
    at = bytes.indexOf(START, at + (isWhole ? END_AT : START.length));
  }
}

function timeAt(bytes: Buffer, marker: number): number {
  return digits(bytes, marker + TIME_AT, TIME_DIGITS) / 1000;
}

function digits(bytes: Buffer, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + (bytes[at] ?? ZERO) - ZERO;
  return value;
}
