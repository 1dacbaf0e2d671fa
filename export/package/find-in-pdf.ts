import { inflateSync } from "node:zlib";

/** Embedded files of one PDF that are looked at. */
const MAX_FILES = 20;
/** Longest dictionary of an embedded file, in bytes; ours have some three hundred. */
const DICTIONARY = 4_000;
/** Largest package in a PDF, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes("%PDF-");
}

export function isZip(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 4)) === "PK\u0003\u0004";
}

/**
 * The archives embedded in a PDF (ISO 32000 §7.11.4), as our own papers have them: a stream with a
 * dictionary that says `/EmbeddedFile`, deflated or plain. Not a reader of PDF: files that lie in
 * another way, such as encrypted ones, are not found. What is found is for the caller to check.
 */
export function archivesInPdf(bytes: Uint8Array): Uint8Array[] {
  const text = latin1(bytes);
  const found: Uint8Array[] = [];
  let looked = 0;
  for (const { index } of text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)) {
    looked += 1;
    if (looked > MAX_FILES) break;
    const content = streamAt(bytes, text, index);
    if (content && isZip(content)) found.push(content);
  }
  return found;
}

function streamAt(bytes: Uint8Array, text: string, index: number): Uint8Array | undefined {
  const head = text.slice(index, index + DICTIONARY);
  const start = /\bstream\r?\n/.exec(head);
  if (!start) return undefined;
  const from = index + start.index + start[0].length;
  const objectStart = Math.max(0, text.lastIndexOf(" obj", index));
  const dictionary = text.slice(objectStart, index + start.index);
  const said = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary);
  const to = said ? from + Number(said[1]) : text.indexOf("endstream", from);
  if (to < from || to > bytes.length) return undefined;
  const raw = bytes.subarray(from, to);
  return /\/Filter\s*\[?\s*\/FlateDecode\b/.test(dictionary) ? inflated(raw) : raw;
}

function inflated(raw: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(raw, { maxOutputLength: MAX_BYTES });
  } catch {
    // Not deflated after all, or too much: then it is none of ours.
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
