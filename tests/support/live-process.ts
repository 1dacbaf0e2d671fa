import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const LIVE_NODE = fileURLToPath(new URL("./live-node.ts", import.meta.url));

/** Time a process has to say that it is ready, in milliseconds. */
const READY_MS = 30_000;

export type LiveProcessSettings = Readonly<{
  /** Data folder of its SQLite file … */
  folder?: string;
  /** … or the PostgreSQL it uses instead. */
  databaseUrl?: string;
  redisUrl?: string;
  /** Limits and further settings, as the app's environment has them: `LIMIT_SNAPSHOT_ROWS: "5"`. */
  environment?: Readonly<Record<string, string>>;
  /** Keeps a loaded process at hand for the next start, which then takes a tenth of the time. */
  keepsSpare?: boolean;
}>;

export type Exit = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

/**
 * One live server in a process of its own, which can be killed and started again: on the same port,
 * so that its clients find it, and on the same data.
 */
export interface LiveProcess {
  /** Starts it. Resolves when it takes connections; rejects, with what it said, if it ends before. */
  start(): Promise<void>;
  /** Known once it was started, and the same for every start. */
  readonly origin: string;
  readonly pid: number | undefined;
  /** Ends it without a warning (SIGKILL). Resolves when it is gone. */
  kill(): Promise<Exit>;
  /** Asks it to end (SIGTERM). Resolves when it has. */
  terminate(): Promise<Exit>;
  /** Everything it wrote to stderr since it was first started: its log, one JSON object a line. */
  errors(): string;
  /** Hears every line it writes to stdout, of this and later starts. */
  onLine(listener: (line: string) => void): void;
  /** Ends everything, for good. */
  discard(): Promise<void>;
}

type Node = Readonly<{ child: ChildProcess; ended: Promise<Exit> }>;

/** Describes a live server; nothing runs before `start`. */
export function createLiveProcess(settings: LiveProcessSettings): LiveProcess {
  const listeners: ((line: string) => void)[] = [];
  let running: Node | undefined;
  let spare: Node | undefined;
  let port = 0;
  let errors = "";

  function load(): Node {
    const child = spawn(process.execPath, ["--import", "tsx", LIVE_NODE], {
      stdio: "pipe",
      env: environmentOf(settings, port),
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    // It may be gone before it hears a word.
    child.stdin.on("error", () => undefined);
    createInterface({ input: child.stdout }).on("line", (line) => {
      for (const listener of [...listeners]) listener(line);
    });
    const ended = new Promise<Exit>((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal }));
    });
    return { child, ended };
  }

  /** The port it listens on. */
  async function ready({ child, ended }: Node): Promise<number> {
    const late = setTimeout(() => child.kill("SIGKILL"), READY_MS);
    const said = new Promise<number>((resolve) => {
      listeners.push(function hear(line) {
        const [, found] = /^ready (\d+)$/.exec(line) ?? [];
        if (!found) return;
        listeners.splice(listeners.indexOf(hear), 1);
        resolve(Number(found));
      });
    });
    child.stdin?.write("go\n");
    const answer = await Promise.race([said, ended]);
    clearTimeout(late);
    if (typeof answer === "number") return answer;
    throw new Error(`the live server ended (${JSON.stringify(answer)}):\n${errors}`);
  }

  async function end(signal: NodeJS.Signals, node = running): Promise<Exit> {
    node?.child.kill(signal);
    return node?.ended ?? { code: null, signal: null };
  }

  return {
    async start() {
      running = spare ?? load();
      spare = undefined;
      port = await ready(running);
      if (settings.keepsSpare) spare = load();
    },
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    get pid() {
      return running?.child.pid;
    },
    kill: () => end("SIGKILL"),
    terminate: () => end("SIGTERM"),
    errors: () => errors,
    onLine: (listener) => listeners.push(listener),
    async discard() {
      await Promise.all([end("SIGKILL"), end("SIGKILL", spare)]);
    },
  };
}

function environmentOf(settings: LiveProcessSettings, port: number): NodeJS.ProcessEnv {
  const { folder, databaseUrl, redisUrl, environment } = settings;
  return {
    ...process.env,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    ...(folder !== undefined && { DATA_DIR: folder }),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    ...environment,
  };
}
