import { z } from "zod";

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const floorSchema = z.strictObject({
  floor: version,
  why: z.string().min(1),
  source: z.url(),
  /** Versions below the floor that we live with, and why that is safe. From, and not including, to. */
  tolerated: z
    .strictObject({
      from: version,
      below: version,
      why: z.string().min(1),
      /** Whether to take it out as soon as the floor is met here: it is then met everywhere. */
      endsWhenMet: z.boolean(),
    })
    .optional(),
});

/** The form of `version-floors.json`. */
export const floorsSchema = z.strictObject({
  packages: z.record(z.string(), floorSchema),
  programs: z.record(z.string(), floorSchema),
});

type Floor = z.infer<typeof floorSchema>;

/** A version that was found, and where. */
export type Found = Readonly<{ name: string; version: string; where: string }>;

export type Judgement = Readonly<{
  /** Each in a sentence; none if all is well. */
  problems: readonly string[];
  /** What is below its floor and lived with. */
  tolerated: readonly string[];
}>;

/** Holds what was found against the floors. A floor under which nothing was found is a problem. */
export function judgeVersions(
  floors: Readonly<Record<string, Floor>>,
  found: readonly Found[],
): Judgement {
  const judged = Object.entries(floors).flatMap(([name, floor]) => {
    const copies = found.filter((copy) => copy.name === name);
    if (copies.length === 0) return [{ problem: `${name} has a floor and was not found` }];
    return copies.map((copy) => judgeCopy(copy, floor));
  });
  return {
    problems: judged.flatMap(({ problem }) => problem ?? []),
    tolerated: judged.flatMap(({ tolerated }) => tolerated ?? []),
  };
}

function judgeCopy(copy: Found, floor: Floor): { problem?: string; tolerated?: string } {
  const here = `${copy.name} ${copy.version} (${copy.where})`;
  if (compareVersions(copy.version, floor.floor) >= 0) {
    const isStale = floor.tolerated?.endsWhenMet;
    return isStale ? { problem: `${here} meets its floor: take out what tolerates less` } : {};
  }
  return isTolerated(copy.version, floor)
    ? { tolerated: `${here}: ${floor.tolerated?.why}` }
    : { problem: `${here} is below ${floor.floor}: ${floor.why} ${floor.source}` };
}

function isTolerated(version: string, { tolerated }: Floor): boolean {
  if (!tolerated) return false;
  return (
    compareVersions(version, tolerated.from) >= 0 && compareVersions(version, tolerated.below) < 0
  );
}

/** Below zero if `a` is the older. What is released before a version (`1.2.0-rc.1`) is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < 4; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Three numbers, and a fourth that is lower for what is released before. */
function partsOf(version: string): readonly number[] {
  const [, major, minor, patch, before] = /^(\d+)\.(\d+)\.(\d+)(-.+)?/.exec(version) ?? [];
  if (major === undefined) throw new RangeError(`not a version: ${version}`);
  return [Number(major), Number(minor), Number(patch), before ? -1 : 0];
}
