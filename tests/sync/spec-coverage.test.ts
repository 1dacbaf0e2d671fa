import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Ids that `sync/SPEC.md` gives to rules; `S1–S9` stands for nine of them. */
async function rulesInSpec(): Promise<string[]> {
  const spec = await readFile(path.join(ROOT, "sync/SPEC.md"), "utf8");
  const bold = [...spec.matchAll(/\*\*([A-Z])(\d+)(?:–[A-Z](\d+))?\*\*/g)];
  return bold.flatMap(([, letter = "", first = "", last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
      return `${letter}${Number(first) + index}`;
    }),
  );
}

/** Ids at the beginning of what looks like the name of a test, each with a file that cites it. */
async function rulesInTests(): Promise<Map<string, string>> {
  const cited = new Map<string, string>();
  const files = await readdir(path.join(ROOT, "tests"), { recursive: true });
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const source = await readFile(path.join(ROOT, "tests", file), "utf8");
    for (const [, ids = ""] of source.matchAll(/["`]((?:\[[A-Z]\d+\])+) /g)) {
      for (const [, id = ""] of ids.matchAll(/\[([A-Z]\d+)\]/g)) cited.set(id, file);
    }
  }
  return cited;
}

describe("the rules of the live server", () => {
  it("have ids of their own", async () => {
    const rules = await rulesInSpec();
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
    expect(rules.length).toBeGreaterThan(80);
  });

  it("have a test each", async () => {
    const cited = await rulesInTests();
    expect((await rulesInSpec()).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("are the only ones that tests hold to", async () => {
    const rules = new Set(await rulesInSpec());
    const unknown = [...(await rulesInTests())].filter(([id]) => !rules.has(id));
    expect(unknown).toEqual([]);
  });
});
