import path from "node:path";
import { SQLite } from "@hocuspocus/extension-sqlite";
import { serveHocuspocus } from "./serve-hocuspocus.mjs";

serveHocuspocus((folder) => [new SQLite({ database: path.join(folder, "hocuspocus.sqlite") })]);
