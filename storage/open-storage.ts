import type { Log } from "#lib/log.ts";
import { openPostgresStorage } from "./postgres-storage.ts";
import { openSqliteStorage } from "./sqlite-storage.ts";
import type { Storage } from "./storage.ts";

export type StorageOptions = Readonly<{
  /** `postgres://…` for PostgreSQL, which several processes can share; `undefined` for SQLite. */
  databaseUrl: string | undefined;
  /** Where SQLite's file lies; PostgreSQL needs no folder. */
  folder: string;
  log: Log;
}>;

/**
 * Opens the storage that the environment decides on.
 *
 * @throws {DataFolderError | PostgresError} if it cannot be used.
 */
export async function openStorage({ databaseUrl, folder, log }: StorageOptions): Promise<Storage> {
  return databaseUrl === undefined
    ? openSqliteStorage({ folder, log })
    : openPostgresStorage({ url: databaseUrl, log });
}
