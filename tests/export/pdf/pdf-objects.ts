import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A PDF value as qpdf's JSON gives it: names begin with `/`, strings with `u:` or `b:`. */
export type Value = null | boolean | number | string | readonly Value[] | Dictionary;
export type Dictionary = { readonly [key: string]: Value };
type Entry = Readonly<{ value?: Value; stream?: Readonly<{ data?: string; dict: Dictionary }> }>;

/** All objects of a PDF, by reference. */
export type PdfObjects = Readonly<{
  catalogue: Dictionary;
  pages: readonly Readonly<{ ref: string; page: Dictionary; content: string }>[];
  /** Follows a reference; anything else is answered as it is. */
  get(value: Value | undefined): Value | undefined;
  dict(value: Value | undefined): Dictionary;
  list(value: Value | undefined): readonly Value[];
  streamText(value: Value | undefined): string;
}>;

/** Reads a PDF with qpdf. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-pdf-"));
  const file = path.join(folder, "plan.pdf");
  writeFileSync(file, bytes);
  const args = ["--json=2", "--json-stream-data=inline", "--decode-level=generalized", file];
  const json = execFileSync("qpdf", args, { encoding: "utf8", maxBuffer: 1024 ** 3 });
  rmSync(folder, { recursive: true });
  const { qpdf, pages } = JSON.parse(json) as {
    qpdf: [unknown, Readonly<Record<string, Entry>>];
    pages: readonly { object: string }[];
  };
  const entries = qpdf[1];

  const entryOf = (value: Value | undefined) =>
    typeof value === "string" ? entries[`obj:${value}`] : undefined;
  const get = (value: Value | undefined): Value | undefined => {
    const entry = entryOf(value);
    return entry ? (entry.value ?? entry.stream?.dict) : value;
  };
  const dict = (value: Value | undefined): Dictionary => {
    const found = get(value);
    return found !== null && typeof found === "object" && !Array.isArray(found)
      ? (found as Dictionary)
      : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = get(value);
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
  };
  const streamText = (value: Value | undefined) =>
    list(value)
      .map((part) => Buffer.from(entryOf(part)?.stream?.data ?? "", "base64").toString("latin1"))
      .join("\n");
  const streamOrList = (value: Value | undefined) => {
    const entry = entryOf(value);
    return entry?.stream
      ? Buffer.from(entry.stream.data ?? "", "base64").toString("latin1")
      : list(value).map(streamText).join("\n");
  };

  return {
    catalogue: dict(dict(entries.trailer?.value)["/Root"]),
    pages: pages.map(({ object }) => {
      const page = dict(object);
      return { ref: object, page, content: streamOrList(page["/Contents"]) };
    }),
    get,
    dict,
    list,
    streamText: streamOrList,
  };
}
