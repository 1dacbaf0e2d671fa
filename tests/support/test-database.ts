import { Client } from "pg";
import { inject } from "vitest";

/** A new, empty database in the PostgreSQL of this run. @returns its URL. */
export async function createTestDatabase(): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${inject("postgresDoor")}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}

/** Removes all rows, and keeps the tables; much quicker than a database for every test. */
export async function emptyDatabase(url: string): Promise<void> {
  const tables = (await tablesOf(url)).filter((name) => name !== "migrations");
  const removals = tables.map((name) => `DELETE FROM ${name};`).join(" ");
  await runSql(url, `SET synchronous_commit = off; ${removals}`);
}

/** Runs statements on a connection of their own. @returns the rows of the last one. */
export async function runSql<Row>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(sql, [...values]);
    return (Array.isArray(result) ? result.at(-1) : result).rows;
  } finally {
    await client.end();
  }
}

/** Somebody else in the middle of a transaction, holding what the statement locks. */
export async function openTransaction(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  await client.query(sql);
  return {
    async commit() {
      await client.query("COMMIT");
      await client.end();
    },
  };
}

/** Every row of every table as text, bytes as they are: what a dump of the database would hold. */
export async function contentsOf(url: string): Promise<Uint8Array> {
  const values: Buffer[] = [];
  for (const name of await tablesOf(url)) {
    const rows = await runSql<Record<string, unknown>>(url, `SELECT * FROM ${name}`);
    for (const value of rows.flatMap((row) => Object.values(row))) {
      values.push(Buffer.isBuffer(value) ? value : Buffer.from(String(value)), Buffer.from("\n"));
    }
  }
  return Buffer.concat(values);
}

async function tablesOf(url: string): Promise<string[]> {
  const tables = await runSql<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name",
  );
  return tables.map(({ name }) => name);
}
