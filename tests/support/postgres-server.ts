import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { type PrivateServer, startPrivateServer, userOtherThanRoot } from "./private-server.ts";

/** Debian keeps the programs of each version apart, and none of a server's on the path. */
const DEBIAN_FOLDER = "/usr/lib/postgresql";
const USER = "workshop";

const binaries = findBinaries();

/** Whether this machine has PostgreSQL's server. Tests that need one are left out otherwise. */
export const hasPostgres = binaries !== undefined;

/** A `PATH` on which PostgreSQL's own programs come first, such as `pg_dump`. */
export function postgresPath(): string {
  return [binaries ?? "", process.env.PATH ?? ""].join(path.delimiter);
}

export type PostgresServer = PrivateServer &
  Readonly<{
    /** Of the database every cluster begins with, as its superuser, with a password. */
    url: string;
    /** A new, empty database. @returns its URL. */
    createDatabase(): Promise<string>;
  }>;

/**
 * A PostgreSQL of its own, as durable as an installed one: `fsync` and `synchronous_commit` are on.
 *
 * @throws {Error} if it is not installed; see {@link hasPostgres}.
 */
export async function startPostgresServer(): Promise<PostgresServer> {
  if (!binaries) throw new Error("PostgreSQL is not installed");
  const program = (name: string) => path.join(binaries, name);
  const user = userOtherThanRoot(["postgres", "nobody"]);
  const password = randomBytes(12).toString("hex");
  const urlAt = (port: number, database: string) =>
    `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

  const server = await startPrivateServer({
    name: "postgres",
    user,
    prepare(folder) {
      const passwordFile = path.join(folder, "password");
      writeFileSync(passwordFile, `${password}\n`);
      execFileSync(
        program("initdb"),
        [
          ...["--pgdata", path.join(folder, "data"), "--username", USER],
          ...["--pwfile", passwordFile, "--auth", "scram-sha-256"],
          ...["--encoding", "UTF8", "--locale", "C", "--no-sync", ...localeOf(program("postgres"))],
        ],
        { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...user },
      );
    },
    command: (folder, port) => ({
      program: program("postgres"),
      args: [
        ...["-D", path.join(folder, "data"), "-p", String(port), "-h", "127.0.0.1", "-k", ""],
        ...["-c", "shared_buffers=32MB", "-c", "max_connections=100"],
      ],
    }),
    ask: (port) => runSql(urlAt(port, "postgres"), "SELECT 1"),
    // Ends it at once, as a crash would, and lets it clear away its shared memory.
    endSignal: "SIGQUIT",
  });

  let databases = 0;
  return {
    ...server,
    url: urlAt(server.port, "postgres"),
    // Waits for connections to end by themselves would take the whole time a test has.
    stop: (signal = "SIGINT") => server.stop(signal),
    restart: (signal = "SIGINT") => server.restart(signal),
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      await runSql(urlAt(server.port, "postgres"), `CREATE DATABASE ${name}`);
      return urlAt(server.port, name);
    },
  };
}

/** Text in the order of a language, as most installations have it; from version 15 on. */
function localeOf(postgres: string): string[] {
  const version = / (\d+)/.exec(execFileSync(postgres, ["--version"], { encoding: "utf8" }))?.[1];
  return Number(version) < 15 ? [] : ["--locale-provider", "icu", "--icu-locale", "en-US"];
}

async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // A server that stops in between says so here as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function findBinaries(): string | undefined {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const debian = newestFirst.map((version) => path.join(DEBIAN_FOLDER, version, "bin"));
  const folders = [...debian, ...(process.env.PATH ?? "").split(path.delimiter)];
  return folders.find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name))),
  );
}
