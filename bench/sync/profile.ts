import type { CpuProfile } from "./target.ts";

/** Where a process spent its time, the most expensive first; shares of the time it was not idle. */
export type Hotspots = Readonly<{
  functions: readonly Share[];
  /** The same by file or package. */
  files: readonly Share[];
}>;

type Share = Readonly<{ name: string; share: number }>;

const SHOWN = 25;
const IDLE = ["(idle)", "(root)"];

/** Self time of everything V8's sampler saw. */
export function hotspotsOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Hotspots {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const files = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (!frame || IDLE.includes(frame.functionName)) continue;
    const took = timeDeltas[index] ?? 0;
    const file = shortName(frame.url) || frame.functionName;
    const name = `${frame.functionName || "(anonymous)"} ${file}:${frame.lineNumber + 1}`;
    add(functions, name, took);
    add(files, file, took);
    total += took;
  }
  return { functions: topOf(functions, total), files: topOf(files, total) };
}

function add(sums: Map<string, number>, name: string, amount: number): void {
  sums.set(name, (sums.get(name) ?? 0) + amount);
}

function topOf(sums: ReadonlyMap<string, number>, total: number): Share[] {
  return [...sums]
    .map(([name, took]) => ({ name, share: took / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
}

/** `ws/lib/sender.js` or `sync/room.ts` instead of the whole path. */
function shortName(url: string): string {
  const [, inPackage] = /.*\/node_modules\/(.+)$/.exec(url) ?? [];
  return inPackage ?? url.replace(/^.*\/(sync|storage|lib|bench|tests)\//, "$1/");
}
