import type { TableEncoding } from "#lib/insight/tables/decode-text.ts";

const names: Readonly<Record<TableEncoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GBK / GB18030",
  big5: "Big5",
};

/** An encoding as spreadsheets name it, which is the same in all languages. */
export function encodingName(encoding: TableEncoding): string {
  return names[encoding];
}
