import { serveOurs } from "./serve-ours.ts";

serveOurs({ echoes: true });
