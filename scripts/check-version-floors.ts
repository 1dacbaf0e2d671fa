import { readFile } from "node:fs/promises";
import Database from "libsql";
import { z } from "zod";
import { type Found, floorsSchema, judgeVersions } from "./version-floors.ts";

const root = new URL("../", import.meta.url);

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, root), "utf8"));
}

/** Every copy of a package that the lock file would install, and the one that is installed. */
async function findPackages(names: readonly string[]): Promise<Found[]> {
  const { packages } = lockSchema.parse(await readJson("package-lock.json"));
  const locked = Object.entries(packages).flatMap(([path, { version }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    return version && names.includes(name) ? [{ name, version, where: `locked, ${path}` }] : [];
  });
  const installed = await Promise.all(
    names.map(async (name) => {
      const { version } = z
        .object({ version: z.string() })
        .parse(await readJson(`node_modules/${name}/package.json`));
      return { name, version, where: "installed" };
    }),
  );
  return [...locked, ...installed];
}

function findPrograms(): Found[] {
  const database = new Database(":memory:");
  const { version } = z
    .object({ version: z.string() })
    .parse(database.prepare("SELECT sqlite_version() AS version").get());
  database.close();
  return [
    { name: "node", version: process.versions.node, where: process.execPath },
    { name: "sqlite", version, where: "in libsql" },
  ];
}

const { packages, programs } = floorsSchema.parse(await readJson("scripts/version-floors.json"));
const judgements = [
  judgeVersions(packages, await findPackages(Object.keys(packages))),
  judgeVersions(programs, findPrograms()),
];
for (const { tolerated } of judgements)
  for (const line of tolerated) console.log(`tolerated: ${line}`);
const problems = judgements.flatMap((judgement) => judgement.problems);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log("Everything else is at or above its floor.");
