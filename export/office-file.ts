import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest date a ZIP archive can hold, for every entry: so the same content is the same file. */
const ENTRY_DATE = new Date(1980, 0, 1);
/** Pictures are packed already. */
const PACKED = /\.(?:png|jpe?g)$/i;

/** Parts of an Office file by their path. */
type Changes = Readonly<Record<string, (xml: string) => string>>;

/**
 * Writes an Office file again: parts changed as asked, the dates of the archive gone.
 *
 * @param every changes each text part, after its own change.
 * @throws {RangeError} if a part that is to be changed is not there.
 */
export function rewriteOfficeFile(
  bytes: Uint8Array,
  changes: Changes,
  every: (xml: string) => string = (xml) => xml,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(changes)) {
    if (!parts[path]) throw new RangeError(`the file has no part ${path}`);
  }
  const entries = Object.keys(parts)
    .filter((path) => !path.endsWith("/"))
    .map((path): [string, Zippable[string]] => {
      const part = parts[path] ?? new Uint8Array();
      const isXml = /\.(?:xml|rels)$/.test(path);
      const changed = isXml
        ? strToU8(every((changes[path] ?? ((xml) => xml))(strFromU8(part))))
        : part;
      return [path, [changed, { level: PACKED.test(path) ? 0 : 6 }]];
    });
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE });
}

/** A date as core properties want it (W3CDTF). */
export function officeDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
