import { beforeAll, describe } from "vitest";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import { hasPostgres } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { contentsOf, createTestDatabase, emptyDatabase } from "#tests/support/test-database.ts";
import { describeBallotContract } from "./ballot-contract.ts";
import { describeExportsContract } from "./exports-contract.ts";
import { describeKeptContract } from "./kept-contract.ts";
import { describeLogContract } from "./log-contract.ts";
import { describeMeterContract } from "./meter-contract.ts";
import { describePeopleContract } from "./people-contract.ts";
import { describePlanEditsContract } from "./plan-edits-contract.ts";
import { describeStorageContract, type StorageUnderTest } from "./storage-contract.ts";

describe.skipIf(!hasPostgres)("with a PostgreSQL server", () => {
  let url: string;

  beforeAll(async () => {
    url = await createTestDatabase();
  });

  const prepare = async (): Promise<StorageUnderTest> => ({
    open: () => openPostgresStorage({ url, log: recordedLog() }),
    // What a dump would hold. What else PostgreSQL keeps of deleted rows, in free space of its
    // files and in its write-ahead log, is for it to write over: `postgres-deletion.ts` says so.
    contents: () => contentsOf(url),
    discard: () => emptyDatabase(url),
  });

  describeStorageContract("postgres", prepare);
  describeBallotContract("postgres", prepare);
  describePeopleContract("postgres", prepare);
  describePlanEditsContract("postgres", prepare);
  describeKeptContract("postgres", prepare);
  describeMeterContract("postgres", prepare);
  describeExportsContract("postgres", prepare);
  describeLogContract("postgres", prepare);
});
