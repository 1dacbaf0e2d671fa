import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { faultInXml } from "./well-formed.ts";

/** Whether LibreOffice is installed; without it the tests that open files in it are left out. */
export const hasOffice = spawnSync("soffice", ["--version"]).error === undefined;

/** An Office file unpacked. If a part of XML is not well-formed or one is missing, the test fails. */
export function openOffice(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);
  for (const name of Object.keys(parts).filter(isXml)) {
    expect(faultInXml(strFromU8(parts[name] ?? new Uint8Array())), name).toBeNull();
  }
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const contents = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  for (const [, name = ""] of contents.matchAll(/<Override [^>]*PartName="\/([^"]*)"/g)) {
    expect(names, "a part that the file says it has").toContain(name);
  }
  return {
    names: names.sort(),
    part(name: string): string {
      const part = parts[name];
      return part ? strFromU8(part) : expect.fail(`no part ${name}`);
    },
  };
}

/** Texts between tags of one name, in the order of the file, as people read them. */
export function textsIn(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(
    ([, text = ""]) => unescaped(text),
  );
}

export function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** What LibreOffice makes of an Office file. @throws {Error} if it cannot open it. */
export function officePdf(bytes: Uint8Array, ending: "docx" | "pptx"): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-office-"));
  try {
    const file = path.join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    return readFileSync(path.join(folder, "file.pdf"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fails unless the words stand in the text in this order, whatever lies between them. */
export function expectInOrder(text: string, words: readonly string[]): void {
  const squeezed = text.replaceAll(/\s+/g, "");
  let from = 0;
  for (const one of words) {
    const word = one.replaceAll(/\s+/g, "");
    const at = squeezed.indexOf(word, from);
    expect(at, `"${one}" after "${squeezed.slice(Math.max(0, from - 30), from)}"`).not.toBe(-1);
    from = at + word.length;
  }
}
