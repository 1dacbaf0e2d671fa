import { serveHocuspocus } from "./serve-hocuspocus.mjs";

serveHocuspocus(() => []);
