import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { describeBallotContract } from "./ballot-contract.ts";
import { describeExportsContract } from "./exports-contract.ts";
import { describeKeptContract } from "./kept-contract.ts";
import { describeLogContract } from "./log-contract.ts";
import { describeMeterContract } from "./meter-contract.ts";
import { describePeopleContract } from "./people-contract.ts";
import { describePlanEditsContract } from "./plan-edits-contract.ts";
import { describeStorageContract, type StorageUnderTest } from "./storage-contract.ts";

describeStorageContract("sqlite", prepare);
describeBallotContract("sqlite", prepare);
describePeopleContract("sqlite", prepare);
describePlanEditsContract("sqlite", prepare);
describeKeptContract("sqlite", prepare);
describeMeterContract("sqlite", prepare);
describeExportsContract("sqlite", prepare);
describeLogContract("sqlite", prepare);

async function prepare(): Promise<StorageUnderTest> {
  const folder = await mkdtemp(path.join(tmpdir(), "storage-contract-"));
  return {
    open: () => openSqliteStorage({ folder, log: recordedLog() }),
    async contents() {
      const files = await readdir(folder);
      return Buffer.concat(
        await Promise.all(files.map((file) => readFile(path.join(folder, file)))),
      );
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}
