import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { variableOf } from "#startup/limits.ts";
import { defaultLimits } from "#sync/limits.ts";

/** Where limits stand, each with a comment above it. `liveLimits` takes in those of records. */
const sources = [
  "../../lib/canvas/record-bounds.ts",
  "../../lib/http/attempt-limit.ts",
  "../../sync/limits.ts",
]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("\n");

const isOfRecords = ([name]: readonly [string, number]) => name in recordBounds;
const limits = Object.entries(defaultLimits);

const chapters = [
  { title: "Live server", limits: limits.filter((limit) => !isOfRecords(limit)) },
  { title: "Boards and records", limits: limits.filter(isOfRecords) },
  { title: "Creating workshops", limits: Object.entries(defaultWorkshopLimits) },
];

const PREFACE = `# Limits

Every limit of a node, made by \`npx vitest run tests/docs -u\` from the comments in \`sync/limits.ts\`,
\`lib/canvas/record-bounds.ts\` and \`lib/http/attempt-limit.ts\`. Each can be set in the environment, to a positive whole number; a name
or a value that is none is refused at the start. A sentence that ends in … goes on in the next row,
and a row without one belongs to the row above it.

The defaults are what honest people were measured to need, three times and more. Whoever raises
them lets one person take more from the others.
`;

it("explains every limit, with its default", async () => {
  const tables = chapters.map(({ title, limits }) => {
    const rows = limits.map(
      ([name, value]) => `| \`${variableOf(name)}\` | ${amount(name, value)} | ${meaning(name)} |`,
    );
    return [`## ${title}`, "", "| name | default | meaning |", "|---|---|---|", ...rows, ""];
  });

  const document = [PREFACE, ...tables.flat()].join("\n");
  const advice = "docs/LIMITS.md is made from the sources: npx vitest run tests/docs -u";
  await expect(document, advice).toMatchFileSnapshot("../../docs/LIMITS.md");
});

/** The comment above a name, on one line; empty if it has none. */
function meaning(name: string): string {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*${name}:`).exec(sources)?.[1] ?? "";
  return comment
    .replaceAll(/^\s*\*/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** As it is set, and as people say it. */
function amount(name: string, value: number): string {
  const said = /Ms$/.test(name) ? duration(value) : /[bB]ytes$/.test(name) ? size(value) : "";
  return said ? `${value} (${said})` : String(value);
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}

function size(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes / 2 ** 10} KiB` : `${bytes / 2 ** 20} MiB`;
}
