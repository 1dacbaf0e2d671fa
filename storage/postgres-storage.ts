import { createPostgresBallots } from "./postgres-ballots.ts";
import { openPostgres, type PostgresOptions } from "./postgres-database.ts";
import { createPostgresDeletion } from "./postgres-deletion.ts";
import { createPostgresExports } from "./postgres-exports.ts";
import { createPostgresKept } from "./postgres-kept.ts";
import { createPostgresLog } from "./postgres-log.ts";
import { createPostgresMembers } from "./postgres-members.ts";
import { createPostgresMeters } from "./postgres-meters.ts";
import { migratePostgres } from "./postgres-migrations.ts";
import { createPostgresPeople } from "./postgres-people.ts";
import { createPostgresPlanEdits } from "./postgres-plan-edits.ts";
import { createPostgresSessions } from "./postgres-sessions.ts";
import { createPostgresWorkshops } from "./postgres-workshops.ts";
import type { Storage } from "./storage.ts";

/**
 * Opens the storage in a PostgreSQL database, making or upgrading its tables. Several processes
 * may use one database at once. While PostgreSQL is away calls reject within five seconds; once it
 * is back they work again.
 *
 * @throws {PostgresError} if the database cannot be reached or used.
 */
export async function openPostgresStorage(options: PostgresOptions): Promise<Storage> {
  const database = openPostgres(options);
  try {
    await migratePostgres(database, options.url);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    ...createPostgresWorkshops(database),
    ...createPostgresMembers(database),
    ...createPostgresPeople(database),
    ...createPostgresSessions(database),
    ...createPostgresLog(database, options.log),
    ...createPostgresBallots(database),
    ...createPostgresPlanEdits(database, options.log),
    ...createPostgresKept(database, options.log),
    ...createPostgresMeters(database),
    ...createPostgresExports(database, options.log),
    ...createPostgresDeletion(database),
    close: () => database.close(),
  };
}
