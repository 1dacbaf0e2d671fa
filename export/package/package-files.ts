import { createHash } from "node:crypto";
import { strToU8, type Zippable, zipSync } from "fflate";

/** Files of a package by their path. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The earliest date a ZIP archive can hold, for every entry: so the same content is the same file. */
const ENTRY_DATE = new Date(1980, 0, 1);

export function text(words: string): Uint8Array {
  return strToU8(words);
}

export function written(value: unknown): Uint8Array {
  return text(`${JSON.stringify(value, null, 1)}\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Packs files in the order they are given; the same files are the same archive. */
export function zipped(files: PackageFiles): Uint8Array {
  const entries = Object.entries(files).map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { level: 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE });
}
