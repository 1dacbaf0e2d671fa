import { serveOurs } from "./serve-ours.ts";

serveOurs({ echoes: false });
