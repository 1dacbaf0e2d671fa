import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { type PrivateServer, startPrivateServer } from "./private-server.ts";

/** Whether this machine has a `redis-server`. Tests that need one are left out otherwise. */
export const hasRedis = spawnSync("redis-server", ["--version"], { stdio: "ignore" }).status === 0;

export type RedisServer = PrivateServer & Readonly<{ url: string }>;

/** A Redis of its own that keeps nothing: what it held is gone after a stop. */
export async function startRedisServer(): Promise<RedisServer> {
  const server = await startPrivateServer({
    name: "redis",
    command: (folder, port) => ({
      program: "redis-server",
      args: [
        ...["--bind", "127.0.0.1", "--port", String(port), "--dir", folder],
        ...["--save", "", "--appendonly", "no"],
      ],
    }),
    ask: ping,
    endSignal: "SIGKILL",
  });
  return { ...server, url: `redis://127.0.0.1:${server.port}` };
}

async function ping(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const signal = AbortSignal.timeout(1_000);
  try {
    await once(socket, "connect", { signal });
    socket.write("PING\r\n");
    const [answer] = await once(socket, "data", { signal });
    if (!String(answer).startsWith("+PONG")) throw new Error(String(answer));
  } finally {
    socket.destroy();
  }
}
