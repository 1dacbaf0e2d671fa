import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest date a ZIP archive can hold, for every entry: so the same content is the same file. */
const ENTRY_DATE = new Date(1980, 0, 1);
/** Pictures are packed already. */
const PACKED = /\.(?:png|jpe?g)$/i;

const CONTENT_TYPES = "[Content_Types].xml";

/** How text parts are changed, by their path. */
type Changes = Readonly<Record<string, (xml: string) => string>>;

type Options = Readonly<{
  /** Parts that are there once more under another path, written before all changes. */
  copies?: Readonly<Record<string, string>>;
  /** Changes each text part, after its own change. */
  every?: (xml: string) => string;
}>;

/**
 * Writes an Office file again: parts changed as asked, the dates of the archive gone. Its list of
 * contents names what is there and nothing else, or PowerPoint would offer to repair the file.
 *
 * @throws {RangeError} if a part that is to be copied or changed is not there.
 */
export function rewriteOfficeFile(
  bytes: Uint8Array,
  changes: Changes,
  { copies = {}, every = (xml) => xml }: Options = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  const partAt = (path: string) => {
    const part = parts[path];
    if (!part) throw new RangeError(`the file has no part ${path}`);
    return part;
  };
  for (const [from, to] of Object.entries(copies)) parts[to] = partAt(from);
  for (const path of Object.keys(changes)) partAt(path);
  const paths = Object.keys(parts).filter((path) => !path.endsWith("/"));
  const entries = paths.map((path): [string, Zippable[string]] => {
    const part = partAt(path);
    if (!/\.(?:xml|rels)$/.test(path)) return [path, [part, { level: PACKED.test(path) ? 0 : 6 }]];
    const own = (changes[path] ?? ((xml) => xml))(strFromU8(part));
    const changed = every(path === CONTENT_TYPES ? contentsOf(own, paths, copies) : own);
    return [path, [strToU8(changed), { level: 6 }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE });
}

function contentsOf(xml: string, paths: readonly string[], copies: Options["copies"] = {}): string {
  const known = new Set(paths);
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const copied = Object.entries(copies).reduce(
    (all, [from, to]) =>
      all.replace(/<Override [^>]*>/g, (tag) =>
        tag.includes(`"/${from}"`) ? tag + tag.replace(`"/${from}"`, `"/${to}"`) : tag,
      ),
    xml,
  );
  return copied
    .replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*>/g, (tag, path) =>
      known.has(path) ? tag : "",
    )
    .replace(/<Default [^>]*Extension="([^"]*)"[^>]*>/g, (tag, one) =>
      endings.has(one) ? tag : "",
    );
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
