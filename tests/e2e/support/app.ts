import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** The app as an administrator runs it: built, on a port and a data folder of its own. */
export type RunningApp = Readonly<{
  origin: string;
  dataFolder: string;
  /** Everything the process wrote on the terminal since it was started last. */
  output(): string;
  /** Ends the process without warning and waits until it is gone. The data folder stays. */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts again on the same port and data folder, and waits until it is ready. */
  restart(): Promise<void>;
  /** Stops it and removes the data folder. */
  stop(): Promise<void>;
}>;

/** Starts the built app and waits until `/readyz` answers. Needs a build (`npm test` makes one). */
export async function startApp(environment: Record<string, string> = {}): Promise<RunningApp> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "gdw-e2e-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let output = "";
  const start = () => {
    output = "";
    const settings = { PORT: String(port), DATA_DIR: dataFolder, ...environment };
    return serve(settings, origin, (text) => {
      output += text;
      return output;
    });
  };

  let server = await start();
  const kill = async (signal: "SIGKILL" | "SIGTERM") => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await gone;
  };
  return {
    origin,
    dataFolder,
    output: () => output,
    kill,
    async restart() {
      server = await start();
    },
    async stop() {
      await kill("SIGTERM");
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** @param note keeps what the process writes, and gives back all of it. */
async function serve(
  environment: Record<string, string>,
  origin: string,
  note: (text: string) => string,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stdout?.on("data", (chunk) => note(String(chunk)));
  server.stderr?.on("data", (chunk) => note(String(chunk)));
  const deadline = Date.now() + 60_000;
  while (!(await isReady(origin))) {
    if (server.exitCode !== null) throw new Error(`the app did not start:\n${note("")}`);
    if (Date.now() > deadline) throw new Error(`the app is not ready after a minute:\n${note("")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return server;
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address) resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}
