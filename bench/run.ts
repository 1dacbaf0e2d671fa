import { existsSync, readdirSync } from "node:fs";

/**
 * Runs benchmarks: `npm run bench` all of them, `npm run bench <name>` one; what follows the name
 * is for it alone. A benchmark is a folder here with a `bench.ts` that exports `run`. Results of
 * the past are in README.md.
 */
type Benchmark = Readonly<{ run: (args: readonly string[]) => Promise<void> }>;

const names = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(new URL(`./${name}/bench.ts`, import.meta.url)),
);
const [asked, ...args] = process.argv.slice(2);
const chosen = asked === undefined ? names : names.filter((name) => name === asked);

if (chosen.length === 0) {
  console.error(`There is no benchmark ${asked}. There are: ${names.join(", ")}`);
  process.exitCode = 1;
}
for (const name of chosen) {
  const { run } = (await import(`./${name}/bench.ts`)) as Benchmark;
  console.log(`\n## ${name}\n`);
  await run(args);
}
