import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What Debian's PDF tools say of a file. */
export type Paper = Readonly<{
  /** All words in reading order, without white space: Chinese lines may break anywhere. */
  text: string;
  /** `pdffonts` rows: whether each font is embedded. */
  fonts: readonly Readonly<{ name: string; embedded: boolean }>[];
  /** What `qpdf --check` printed. */
  check: string;
}>;

/** Reads a PDF with pdftotext, pdffonts and qpdf. @throws if qpdf finds an error. */
export function readPaper(bytes: Buffer): Paper {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-paper-"));
  const file = path.join(folder, "plan.pdf");
  try {
    writeFileSync(file, bytes);
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { encoding: "utf8" });
    return {
      text: withoutSpace(run("pdftotext", "-raw", file, "-")),
      fonts: run("pdffonts", file).trim().split("\n").slice(2).map(fontRow),
      check: run("qpdf", "--check", file),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text as it is compared with {@link Paper.text}. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, "");
}

/** `name type encoding emb sub uni object ID`: the fifth column from the right is `emb`. */
function fontRow(row: string) {
  const columns = row.trim().split(/\s+/);
  return { name: columns[0] ?? "", embedded: columns.at(-5) === "yes" };
}
