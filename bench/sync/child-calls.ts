import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one process asks another to do, by name; arguments and answers are plain data. */
// biome-ignore lint/suspicious/noExplicitAny: only so can each call have an argument of its own.
export type Calls = Record<string, (argument: any) => Promise<unknown>>;

/** A process that answers calls. */
export interface Child<Answers extends Calls> {
  /** Asks for one thing. @throws if the process fails at it, ends, or is overrun and never answers. */
  call<Name extends keyof Answers & string>(
    name: Name,
    ...argument: Parameters<Answers[Name]>
  ): ReturnType<Answers[Name]>;
  /** Ends it, if it has not ended. */
  kill(): void;
}

type Question = Readonly<{ id: number; name: string; argument: unknown }>;
type Answer = Readonly<{ id: number; result?: unknown; error?: string }>;
type Asker = Readonly<{
  resolve: (result: never) => void;
  reject: (error: Error) => void;
  deadline: NodeJS.Timeout;
}>;

/** Longer than anything here takes on a busy machine. */
const DEADLINE_MS = 120_000;

/**
 * Starts a file in a process of its own, as production would run it.
 *
 * @param file from this folder.
 */
export function startChild<Answers extends Calls>(
  file: string,
  nodeOptions: readonly string[] = [],
): Child<Answers> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ["--import", "tsx", ...nodeOptions],
    env: { ...process.env, NODE_ENV: "production" },
    serialization: "advanced",
  });
  const asking = new Map<number, Asker>();
  let nextId = 0;
  child.on("message", ({ id, result, error }: Answer) => {
    const asker = asking.get(id);
    if (!asker) return;
    asking.delete(id);
    clearTimeout(asker.deadline);
    if (error === undefined) asker.resolve(result as never);
    else asker.reject(new Error(`${file}: ${error}`));
  });
  child.on("exit", (code, signal) => {
    for (const { reject, deadline } of asking.values()) {
      clearTimeout(deadline);
      reject(new Error(`${file} ended: ${signal ?? code}`));
    }
    asking.clear();
  });
  return {
    call(name, ...[argument]) {
      const asked = new Promise((resolve, reject) => {
        if (hasEnded(child)) return reject(new Error(`${file} has ended`));
        const id = nextId++;
        const giveUp = () => reject(new Error(`${file} did not answer to ${name}`));
        asking.set(id, { resolve, reject, deadline: setTimeout(giveUp, DEADLINE_MS) });
        child.send({ id, name, argument } satisfies Question);
      });
      return asked as ReturnType<Answers[typeof name]>;
    },
    kill() {
      if (!hasEnded(child)) child.kill("SIGKILL");
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Lets this process answer its parent's calls, and end with it. */
export function answerCalls(calls: Calls): void {
  process.on("message", async ({ id, name, argument }: Question) => {
    const answer: Answer = await Promise.resolve(calls[name]?.(argument)).then(
      (result) => ({ id, result }),
      (error: unknown) => ({ id, error: error instanceof Error ? (error.stack ?? "") : "failed" }),
    );
    process.send?.(answer);
  });
  process.on("disconnect", () => process.exit());
}
