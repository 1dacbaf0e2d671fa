import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whether poppler and qpdf are installed; continuous integration installs them. */
export const hasPdfTools = ["pdftotext", "pdffonts", "pdfinfo", "qpdf"].every(
  (tool) => spawnSync(tool, ["--version"]).error === undefined,
);

/** A PDF on disk, looked at with poppler and qpdf. */
export function inspectPdf(bytes: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-pdf-"));
  const file = path.join(folder, "plan.pdf");
  writeFileSync(file, bytes);
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });

  return {
    /** Text in the order it is drawn, a line of the page a line; pages end with a form feed. */
    raw: () => run("pdftotext", "-raw", file, "-"),
    /** Every word with where it stands on how large a page, as poppler's XML. */
    words: () => run("pdftotext", "-bbox", file, "-").split("<page ").slice(1).flatMap(wordsOnPage),
    info: () => run("pdfinfo", file),
    /** One line for each face: name, type, encoding, emb, sub, uni, object. */
    fonts: () => run("pdffonts", file).trim().split("\n").slice(2),
    /** @throws {Error} if qpdf finds the file damaged. */
    check: () => run("qpdf", "--check", file),
    /** All objects as text, streams unpacked. */
    objects: () =>
      execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, "-"], {
        encoding: "latin1",
        maxBuffer: 256 * 1024 * 1024,
      }),
    outlines: () =>
      JSON.parse(run("qpdf", "--json", "--json-key=outlines", file)).outlines as Entry[],
    /** Files within the file. */
    attachments: () => {
      const found = JSON.parse(run("qpdf", "--json", "--json-key=attachments", file)).attachments;
      return Object.entries(found as Record<string, { description?: string }>).map(
        ([name, { description }]) => ({
          name,
          description,
          bytes: execFileSync("qpdf", [`--show-attachment=${name}`, file]),
        }),
      );
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

function wordsOnPage(xml: string) {
  const [, width, height] = /width="(.+?)" height="(.+?)"/.exec(xml) ?? [];
  const page = { pageWidth: Number(width), pageHeight: Number(height) };
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu;
  return [...xml.matchAll(word)].map(([, xMin, yMin, xMax, yMax, text]) => ({
    ...page,
    text: text ?? "",
    xMin: Number(xMin),
    yMin: Number(yMin),
    xMax: Number(xMax),
    yMax: Number(yMax),
  }));
}

/** An entry of the outline. */
export type Entry = Readonly<{
  title: string;
  destpageposfrom1: number;
  /** Page, kind, left, top, zoom. */
  dest: readonly unknown[];
  kids: readonly Entry[];
}>;
