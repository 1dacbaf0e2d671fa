import { parseArgs } from "node:util";
import { type ContestantName, contestantNames } from "./contestants.ts";
import { type WorkloadName, workloads } from "./workloads.ts";

export type Options = Readonly<{
  workloads: readonly WorkloadName[];
  servers: readonly ContestantName[];
  /** Measured time of one run of a busy workload. */
  seconds: number;
  /** How often everything is run, in turns; the middle figure counts. */
  rounds: number;
  /** How often to try again if others used the machine meanwhile; the best try counts. */
  tries: number;
  /** How long to wait for a quiet machine before each run. */
  patienceSeconds: number;
  /** Whether to sample where the servers' time goes. */
  isProfiled: boolean;
}>;

export const usage = `npm run bench sync -- [A B C D E F] [--servers ours,floor] [--seconds 8]
  [--rounds 1] [--tries 1] [--patience 30] [--profile]
servers: ${contestantNames.join(", ")}`;

/**
 * Reads the command line.
 *
 * @throws {RangeError} saying what is wrong with it, for the person who wrote it.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  return {
    workloads: chosen(positionals, Object.keys(workloads) as WorkloadName[], "workload"),
    servers: chosen(values.servers?.split(",") ?? [], contestantNames, "server"),
    seconds: positive(values.seconds, "--seconds"),
    rounds: positive(values.rounds, "--rounds"),
    tries: positive(values.tries, "--tries"),
    patienceSeconds: positive(values.patience, "--patience"),
    isProfiled: values.profile,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        servers: { type: "string" },
        seconds: { type: "string", default: "8" },
        rounds: { type: "string", default: "1" },
        tries: { type: "string", default: "1" },
        patience: { type: "string", default: "30" },
        profile: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : "bad options", { cause: error });
  }
}

/** Those that were named, all if none was. */
function chosen<Name extends string>(
  named: readonly string[],
  known: readonly Name[],
  kind: string,
): readonly Name[] {
  const unknown = named.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new RangeError(`There is no ${kind} ${unknown}.`);
  return named.length === 0 ? known : known.filter((name) => named.includes(name));
}

function positive(text: string, name: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new RangeError(`${name} must be a number above 0.`);
  return value;
}
