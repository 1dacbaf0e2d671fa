import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { hasRedis, startRedisServer } from "./redis-server.ts";

const HOLDER = fileURLToPath(new URL("./private-server-holder.ts", import.meta.url));

describe.skipIf(!hasRedis)("a server for tests", () => {
  async function answers(port: number): Promise<boolean> {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  }

  it("stops and comes back on its port, and is gone when discarded", async () => {
    const redis = await startRedisServer();
    await redis.stop();
    expect(await answers(redis.port)).toBe(false);
    await redis.start();
    expect(await answers(redis.port)).toBe(true);
    redis.pause();
    await redis.restart();
    expect(await answers(redis.port)).toBe(true);
    await redis.discard();
    expect(await answers(redis.port)).toBe(false);
  });

  it("goes with its folder when the process that started it is killed", async () => {
    const holder = spawn(process.execPath, ["--import", "tsx", HOLDER], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(holder.stdout, "data");
    const { port, folder } = JSON.parse(String(line));
    expect(existsSync(folder)).toBe(true);
    expect(await answers(port)).toBe(true);

    holder.kill("SIGKILL");

    await vi.waitFor(() => expect(existsSync(folder)).toBe(false), { timeout: 10_000 });
    expect(await answers(port)).toBe(false);
  });
});
