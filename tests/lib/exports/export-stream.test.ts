import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ExportLine,
  ExportStreamError,
  exportLine,
  readExportStream,
} from "#lib/exports/export-stream.ts";

const file = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const done: ExportLine = {
  state: "done",
  name: "WS-2026-11-20_清凉街道_zh-Hans.pdf",
  type: "application/pdf",
  bytes: file.length,
};
const lines: ExportLine[] = [
  { state: "waiting", ahead: 2 },
  { state: "waiting", ahead: 1 },
  { state: "making" },
  done,
];
const joined = (parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((one) => [...one]));
const whole = joined([...lines.map(exportLine), file]);

function read(chunks: readonly Uint8Array[]) {
  const heard: ExportLine[] = [];
  const counts: number[] = [];
  const reader = readExportStream({
    onLine: (line) => heard.push(line),
    onReceived: (bytes) => counts.push(bytes),
  });
  for (const chunk of chunks) reader.push(chunk);
  return { heard, counts, file: reader.end() };
}

function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [0, ...places.map((at) => at % bytes.length).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end));
}

describe("a file that says how it stands", () => {
  it("is read wherever the network cuts it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (places) => {
        const { heard, counts, file: pieces } = read(cutAt(whole, places));
        expect(heard).toEqual(lines);
        expect(joined(pieces ?? [])).toEqual(file);
        expect(counts.at(-1)).toBe(file.length);
        expect([...counts].sort((a, b) => a - b)).toEqual(counts);
      }),
    );
  });

  it("is read byte by byte", () => {
    expect(read([...whole].map((byte) => Uint8Array.of(byte))).heard).toEqual(lines);
  });

  it("keeps no hold of what the network reuses", () => {
    const reader = readExportStream({ onLine: () => {}, onReceived: () => {} });
    const chunk = whole.slice();
    reader.push(chunk);
    chunk.fill(0);
    expect(joined(reader.end() ?? [])).toEqual(file);
  });

  it("may be empty", () => {
    expect(read([exportLine({ ...done, bytes: 0 })]).file).toEqual([]);
  });

  it("was not made if it says so", () => {
    const failed: ExportLine = { state: "failed", code: "export-busy" };
    const { heard, file: none } = read([exportLine({ state: "making" }), exportLine(failed)]);
    expect(heard.at(-1)).toEqual(failed);
    expect(none).toBeUndefined();
  });

  it.each([
    { what: "nothing at all", bytes: new Uint8Array() },
    { what: "no file", bytes: exportLine({ state: "making" }) },
    { what: "half a line", bytes: whole.slice(0, 12) },
    { what: "a byte less", bytes: whole.slice(0, -1) },
    { what: "a byte more", bytes: joined([whole, Uint8Array.of(1)]) },
    {
      what: "bytes after a failure",
      bytes: joined([exportLine({ state: "failed", code: "export-failed" }), file]),
    },
    { what: "another program's page", bytes: new TextEncoder().encode("<html>\n502\n</html>") },
    { what: "a line without end", bytes: new Uint8Array(2_000_000).fill(32) },
    { what: "bytes that are no text", bytes: Uint8Array.of(0xff, 0xfe, 10) },
    {
      what: "a failure nobody knows",
      bytes: new TextEncoder().encode('{"state":"failed","code":"toString"}\n'),
    },
  ])("is refused: $what", ({ bytes }) => {
    expect(() => read([bytes])).toThrow(ExportStreamError);
  });
});
