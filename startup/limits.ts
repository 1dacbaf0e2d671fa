import { defaultWorkshopLimits, type WorkshopLimits } from "#lib/http/attempt-limit.ts";
import { defaultLimits, type Limits } from "#sync/limits.ts";

const PREFIX = "LIMIT_";

/** Every limit by the name it has in the environment: `updateBytes` is `LIMIT_UPDATE_BYTES`. */
const limitOf = new Map(
  Object.keys({ ...defaultLimits, ...defaultWorkshopLimits }).map((name) => [
    variableOf(name),
    name,
  ]),
);

/** A positive whole number that JavaScript holds exactly. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** The name in the environment of one of our limits. */
export function variableOf(limit: string): string {
  return PREFIX + limit.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export type ReadLimits = Readonly<{
  live: Limits;
  workshops: WorkshopLimits;
  /** Names of variables that are no limit of ours, or not a positive whole number. */
  unusable: readonly string[];
}>;

/** Reads the limits that the environment sets. An empty value counts as not given. */
export function readLimits(environment: Readonly<Record<string, string | undefined>>): ReadLimits {
  const given: Record<string, number> = {};
  const unusable: string[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || !value) continue;
    const limit = limitOf.get(variable);
    if (limit && NUMBER.test(value)) given[limit] = Number(value);
    else unusable.push(variable);
  }
  return {
    live: withGiven(defaultLimits, given),
    workshops: withGiven(defaultWorkshopLimits, given),
    unusable,
  };
}

function withGiven<Table extends Readonly<Record<string, number>>>(
  table: Table,
  given: Readonly<Record<string, number>>,
): Table {
  const entries = Object.entries(table).map(([name, byDefault]) => [
    name,
    given[name] ?? byDefault,
  ]);
  return Object.fromEntries(entries) as Table;
}
