import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";

const silent = { info() {}, warn() {}, error() {} };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gdw-startup-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("server.ts", () => {
  it("says that the port is in use, and ends", async () => {
    const taken = await occupyPort();

    const { code, errors } = await start({ PORT: String(taken.port), DATA_DIR: folder });
    await taken.free();

    expect(code).toBe(1);
    expect(errors).toContain(`Port ${taken.port} is already in use`);
  });

  it("[W10] takes nobody in before it can answer them", async () => {
    const silentDatabase = await occupyPort();
    const free = await occupyPort();
    await free.free();
    const { port } = silentDatabase;
    const server = launch({
      PORT: String(free.port),
      DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none`,
    });

    // It has tried its port by now, and waits for the database.
    await silentDatabase.visited;
    const refusal = await fetch(`http://127.0.0.1:${free.port}/healthz`).catch(
      (error: Error) => error.cause,
    );
    server.kill("SIGKILL");
    await silentDatabase.free();

    expect(refusal).toMatchObject({ code: "ECONNREFUSED" });
  });

  it("refuses a data folder that another process uses, and leaves it alone", async () => {
    const other = openSqliteStorage({ folder, log: silent });

    const { code, errors } = await start({ PORT: "0", DATA_DIR: folder });
    const stillWorks = await other.findWorkshop("nobody");
    await other.close();

    expect(code).toBe(1);
    expect(errors).toContain("already using the data folder");
    expect(stillWorks).toBeUndefined();
  });

  it("says that the data folder cannot be written", async () => {
    const file = path.join(folder, "a-file");
    await writeFile(file, "");

    const { code, errors } = await start({ PORT: "0", DATA_DIR: path.join(file, "data") });

    expect(code).toBe(1);
    expect(errors).toContain("cannot be written");
  });

  it("says that the database does not answer, without its password or any data folder", async () => {
    const file = path.join(folder, "a-file");
    await writeFile(file, "");

    const { code, errors } = await start({
      PORT: "0",
      DATA_DIR: path.join(file, "data"),
      DATABASE_URL: "postgres://ana:secret@127.0.0.1:1/workshops",
    });

    expect(code).toBe(1);
    expect(errors).toContain("127.0.0.1:1/workshops does not answer");
    expect(errors).not.toContain("secret");
  });

  it("says that the database is damaged, and leaves it alone", async () => {
    const file = path.join(folder, "workshops.db");
    await writeFile(file, "Dear diary, today …");

    const { code, errors } = await start({ PORT: "0", DATA_DIR: folder });

    expect(code).toBe(1);
    expect(errors).toContain("cannot be read: it is damaged");
    expect(await readFile(file, "utf8")).toBe("Dear diary, today …");
  });

  it("names a setting that cannot be used, in the system's language", async () => {
    const { code, errors } = await start({ PORT: "http", LANG: "zh_CN.UTF-8", LC_ALL: "" });

    expect(code).toBe(1);
    expect(errors).toContain("以下设置无法使用：PORT");
  });
});

function launch(environment: Record<string, string>) {
  return spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    env: { ...process.env, LANG: "C", LC_ALL: "C", NODE_ENV: "production", ...environment },
  });
}

function start(environment: Record<string, string>) {
  const server = launch(environment);
  let errors = "";
  server.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise<{ code: number | null; errors: string }>((resolve) => {
    server.on("exit", (code) => resolve({ code, errors }));
  });
}

async function occupyPort() {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  const visits: Socket[] = [];
  const visited = new Promise<void>((resolve) => {
    server.on("connection", (socket) => {
      visits.push(socket.on("error", () => undefined));
      resolve();
    });
  });
  const free = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of visits) socket.destroy();
    });
  return { port: address.port, visited, free };
}
