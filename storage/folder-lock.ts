import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

const LOCK = "lock";
/** Held for a moment by the one process that may remove a dead process's lock. */
const TAKEOVER = "lock.takeover";

const BEAT_MS = 5_000;
/**
 * A lock of another machine or container cannot be asked whether its process lives, so it counts
 * as dead after this long without a beat. Also the age at which half-made files are left-overs.
 */
const SILENT_MS = 20_000;

/** Locks of this process: its own id in a lock file proves nothing, containers reuse ids. */
const held = new Set<string>();

type Holder = Readonly<{ pid: number; host: string; birth: string | null; nonce: string }>;

/**
 * Takes the folder for this process.
 *
 * @returns a function that lets go, safe to call twice; `undefined` if a living process has it.
 * @throws what the file system throws.
 */
export function takeFolderLock(folder: string): (() => void) | undefined {
  const file = path.join(folder, LOCK);
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    birth: birthOf(process.pid),
    nonce: randomUUID(),
  };
  const text = JSON.stringify(holder);
  if (!createNew(file, text) && !takeOver(folder, file, text)) return undefined;

  held.add(holder.nonce);
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  return () => {
    if (!held.delete(holder.nonce)) return;
    clearInterval(beat);
    if (read(file) === text) rmSync(file, { force: true });
  };
}

/** Replaces the lock of a dead process. The second file keeps two starters from doing it at once. */
function takeOver(folder: string, file: string, text: string): boolean {
  if (isAlive(file)) return false;
  const takeover = path.join(folder, TAKEOVER);
  if (isSilent(takeover)) rmSync(takeover, { force: true });
  if (!createNew(takeover, "")) return false;
  try {
    if (isAlive(file)) return false;
    rmSync(file, { force: true });
    return createNew(file, text);
  } finally {
    rmSync(takeover, { force: true });
  }
}

function isAlive(file: string): boolean {
  const text = read(file);
  if (text === undefined) return false;
  const holder = parseHolder(text);
  // Somebody is about to write it, or died doing so.
  if (!holder) return !isSilent(file);
  if (holder.host !== hostname()) return !isSilent(file);
  if (holder.pid === process.pid) return held.has(holder.nonce);
  return isRunning(holder.pid) && birthOf(holder.pid) === holder.birth;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under somebody else's name.
    return codeOf(error) === "EPERM";
  }
}

/**
 * Tells one process from a later one with the same id: its start in clock ticks since boot, field
 * 22 of /proc/<pid>/stat (proc(5)). `null` where there is no such file.
 */
function birthOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  // The second field, in parentheses, may itself hold spaces and parentheses.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, birth, nonce } = JSON.parse(text) as Partial<Holder>;
    if (!Number.isSafeInteger(pid) || typeof host !== "string" || typeof nonce !== "string") {
      return undefined;
    }
    return { pid: pid as number, host, birth: birth ?? null, nonce };
  } catch {
    // Not ours to judge the form: the caller goes by its age.
    return undefined;
  }
}

/** Creates the file with its text; false if it exists. */
function createNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ESRCH") return undefined;
    throw error;
  }
}

function isSilent(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > SILENT_MS;
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder may be gone or full; the next write to the log says so to those it concerns.
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
