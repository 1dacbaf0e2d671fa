import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { describeStorageContract } from "./storage-contract.ts";

describeStorageContract("sqlite", async () => {
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
});
