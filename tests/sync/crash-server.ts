import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";

/** A live server in a process of its own, to be killed. Argument: data folder. Says its port. */
const folder = process.argv[2];
if (folder === undefined) throw new RangeError("no data folder given");
const log = recordedLog();
const storage = openSqliteStorage({ folder, log });
const live = createLiveServer({ storage, log });
const server = createServer();
server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
