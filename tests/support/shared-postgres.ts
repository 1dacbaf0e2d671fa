import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgresServer } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where test files ask for a database: a port on this machine. */
    postgresDoor: number;
  }
}

/**
 * One PostgreSQL for a whole run of tests, started when the first test file asks for a database.
 * Vitest runs it before all tests, in a process of its own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined;
  const door = createServer((_, response) => {
    server ??= startPostgresServer();
    server
      .then((postgres) => postgres.createDatabase())
      .then((url) => response.end(url))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  const address = door.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  project.provide("postgresDoor", address.port);

  return async () => {
    door.close();
    await (await server)?.discard();
  };
}
