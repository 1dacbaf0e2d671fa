import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Writable } from "node:stream";

/** How long a server may take until it answers, in milliseconds, on a machine that is busy. */
const START_MS = 30_000;
const ASK_AGAIN_MS = 20;

/** A server of its own for tests, on this machine only. It goes with the process that started it. */
export interface PrivateServer {
  readonly port: number;
  /** Where its data lie; it is removed in the end. */
  readonly folder: string;
  /** Starts it on the port it had, with the data it had. Resolves once it answers. */
  start(): Promise<void>;
  /** Ends the process and keeps port and data. `SIGKILL` is a crash. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  restart(signal?: NodeJS.Signals): Promise<void>;
  /** Freezes it (Linux): connections stay open, new ones too, and nothing is answered. */
  pause(): void;
  resume(): void;
  /** Ends the process and removes its folder. */
  discard(): Promise<void>;
}

export type ServerPlan = Readonly<{
  /** Name of its folder, to be recognised by. */
  name: string;
  /** A user of the system to run it as; `undefined` runs it as ourselves. */
  user?: SystemUser | undefined;
  /** Fills the new folder, before the first start. */
  prepare?: (folder: string) => void;
  command: (folder: string, port: number) => Readonly<{ program: string; args: string[] }>;
  /** Resolves if it answers; rejects if not yet. */
  ask: (port: number) => Promise<void>;
  /** What ends it when nobody waits for it any more. */
  endSignal: NodeJS.Signals;
}>;

export type SystemUser = Readonly<{ uid: number; gid: number }>;

/** @throws {Error} with what the server printed, if it does not come up. */
export async function startPrivateServer(plan: ServerPlan): Promise<PrivateServer> {
  const folder = await mkdtemp(path.join(tmpdir(), `${plan.name}-`));
  const guard = createGuard(folder, plan.endSignal);
  if (plan.user) chownSync(folder, plan.user.uid, plan.user.gid);
  const port = await freePort();
  const output = path.join(folder, "output");
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const { program, args } = plan.command(folder, port);
    const log = openSync(output, "a");
    // A group of its own, so that Ctrl+C reaches it through the guard alone.
    running = spawn(program, args, {
      cwd: folder,
      stdio: ["ignore", log, log],
      detached: true,
      ...plan.user,
    });
    closeSync(log);
    await once(running, "spawn");
    guard.watch(running.pid);
    running.unref();
    await answers(running);
  }

  async function answers(server: ChildProcess): Promise<void> {
    const latest = Date.now() + START_MS;
    for (;;) {
      try {
        return await plan.ask(port);
      } catch (error) {
        const hasEnded = server.exitCode !== null || server.signalCode !== null;
        if (!hasEnded && Date.now() < latest) await wait(ASK_AGAIN_MS);
        else throw new Error(`no answer: ${readFileSync(output, "utf8")}`, { cause: error });
      }
    }
  }

  async function stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (!running) return;
    const ended = once(running, "exit");
    running.ref();
    running.kill(signal);
    signalAll("SIGCONT");
    running = undefined;
    await ended;
    guard.watch(undefined);
  }

  /** To the process and its children. */
  function signalAll(signal: NodeJS.Signals): void {
    const pid = running?.pid;
    if (pid === undefined) return;
    for (const each of [pid, ...childrenOf(pid)]) signalOne(each, signal);
  }

  const server: PrivateServer = {
    port,
    folder,
    start,
    stop,
    async restart(signal) {
      await stop(signal);
      await start();
    },
    pause: () => signalAll("SIGSTOP"),
    resume: () => signalAll("SIGCONT"),
    discard: () => guard.end(),
  };
  try {
    plan.prepare?.(folder);
    await start();
  } catch (error) {
    await server.discard();
    throw error;
  }
  return server;
}

/**
 * Ends the last process it was told of and removes the folder, once its standard input ends:
 * because it was closed, or because whoever held it died in whatever way.
 */
const GUARD = `
pid=
while read -r line; do pid=$line; done
if [ -n "$pid" ] && kill -s "$2" "$pid" 2>/dev/null; then
  kill -s CONT "$pid" 2>/dev/null
  tries=0
  while kill -s 0 "$pid" 2>/dev/null && [ $tries -lt 200 ]; do
    sleep 0.02
    tries=$((tries + 1))
  done
fi
rm -rf "$1"`;

function createGuard(folder: string, endSignal: NodeJS.Signals) {
  const guard = spawn("sh", ["-c", GUARD, "guard", folder, endSignal.replace(/^SIG/, "")], {
    stdio: ["pipe", "ignore", "inherit"],
    detached: true,
  });
  const input: Writable = guard.stdin;
  guard.unref();
  (guard.stdin as unknown as Socket).unref();
  return {
    watch: (pid: number | undefined) => input.write(`${pid ?? ""}\n`),
    async end() {
      if (guard.exitCode !== null) return;
      const ended = once(guard, "exit");
      guard.ref();
      input.end();
      await ended;
    },
  };
}

/** The first of these users that exists here; `undefined` if we are not root and need nobody else. */
export function userOtherThanRoot(names: readonly string[]): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of names) {
    const [uid, gid] = ["-u", "-g"].map((option) => idOf(option, name));
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(`no user to run a server as: ${names.join(", ")}`);
}

function idOf(option: string, name: string): number | undefined {
  try {
    return Number(execFileSync("id", [option, name], { stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    // There is no such user; the caller tries the next name.
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

/** Linux: proc_pid_task(5). */
function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file)
    ? readFileSync(file, "utf8").trim().split(" ").filter(Boolean).map(Number)
    : [];
}

function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
