import { DatabaseError } from "pg";

/**
 * Why a PostgreSQL database cannot be used.
 *
 * - `unreachable`: nothing answers there, or not yet
 * - `refused`: it does not let us in, or not do what we must: user, password, name, rights, TLS
 * - `unsuitable`: its version is too old, or it cannot hold every script
 * - `newer-version`: a newer version of the app made its tables
 */
export type PostgresProblem = "unreachable" | "refused" | "unsuitable" | "newer-version";

/** A database that cannot be used, with the reason; `cause` is what the system said. */
export class PostgresError extends Error {
  readonly reason: PostgresProblem;
  /** Host, port and name of the database. */
  readonly place: string;

  constructor(reason: PostgresProblem, url: string, cause?: unknown) {
    const place = placeOf(url);
    super(`PostgreSQL at ${place} is ${reason}`, { cause });
    this.name = "PostgresError";
    this.reason = reason;
    this.place = place;
  }
}

/** Where a database is, without who asks and their password. */
function placeOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `${searchParams.get("host") ?? host}${pathname}`;
}

/** What a failed attempt to connect or to make the tables means; `undefined` if nothing known. */
export function problemOf(error: unknown): PostgresProblem | undefined {
  const code = codeOf(error) ?? "";
  if (error instanceof DatabaseError)
    return sqlStateProblems.find(([test]) => test.test(code))?.[1];
  if (!(error instanceof Error)) return undefined;
  if (REFUSALS.test(code) || REFUSALS.test(error.message)) return "refused";
  return ABSENCES.test(code) || ABSENCES.test(error.message) ? "unreachable" : undefined;
}

/** By SQLSTATE (PostgreSQL manual, appendix A). */
const sqlStateProblems: readonly (readonly [RegExp, PostgresProblem])[] = [
  // Starting, stopping, too many connections.
  [/^(57P0[1-3]|53300)$/, "unreachable"],
  // Invalid authorisation, no such database, insufficient privilege, read-only server; a pooler
  // that does not take our settings.
  [/^(28...|3D000|42501|25006|08P01)$/, "refused"],
];

/** What the driver and Node's TLS say before PostgreSQL itself can. */
const REFUSALS = /SSL|TLS|SASL|CERT|certificate|, open '/;
const ABSENCES =
  /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|ENOENT|EACCES)|timeout|terminated|silent/;

/** SQLSTATE, or the system's code. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
