import { startRedisServer } from "./redis-server.ts";

/** Starts a server and stays, to be killed. Says where the server is. */
const { port, folder } = await startRedisServer();
process.stdout.write(`${JSON.stringify({ port, folder })}\n`);
