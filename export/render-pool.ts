import path from "node:path";
import { Piscina } from "piscina";
import type { Locale } from "#lib/locales.ts";
import type { Log } from "#lib/log.ts";
import type { InsightPaperTask } from "./insight-papers/insight-paper.ts";
import type { Opened, OpenTask } from "./package/open-package.ts";
import type { PackageSource } from "./package/write-package.ts";
import { createRenderLine, type RenderState } from "./render-line.ts";
import type {
  BoardTask,
  CartridgeTask,
  HistoryTask,
  NotesTask,
  PaperTask,
  PlanTask,
  RenderTasks,
} from "./render-tasks.ts";

/** Found from the working directory: where this module lies after bundling says nothing. */
const WORKER = "export/render-worker.mjs";
/** Files waiting for the one being made; a plan takes about a second. */
const MAX_WAITING = 8;
/** After this a file is given up and its thread ended. */
const TIME_LIMIT_MS = 60_000;
/** Heap of a worker; fonts lie outside of it. A plan of 200 pages needs about half. */
const MEMORY_LIMIT_MB = 768;
/** A thread's memory grows a little with each file, so it is replaced now and then. */
const FILES_PER_THREAD = 200;
/** On Linux, how far the thread stands back behind the one that carries people's edits. */
const NICENESS = 10;
/** How long an unused thread keeps its fonts, about 150 MB in all. */
const IDLE_MS = 10 * 60_000;

const BUSY = "RenderBusyError";

/** Too many files are asked for at once: try again in {@link RETRY_AFTER_SECONDS}. */
export class RenderBusyError extends Error {
  override readonly name = BUSY;
}

/**
 * Whether an error is a {@link RenderBusyError}. By its name: Next has several copies of the class,
 * and shortens what a class is called.
 */
export function isRenderBusy(error: unknown): boolean {
  return error instanceof Error && error.name === BUSY;
}

export const RETRY_AFTER_SECONDS = 10;

export type RenderOptions = Readonly<{
  /** Gives up when aborted, also in the middle of a file. */
  signal?: AbortSignal;
  /** Told how many files are made before this one, and when its turn has come. */
  onState?: (state: RenderState) => void;
}>;

/**
 * Makes files in one worker thread, away from the event loop that carries people's edits.
 *
 * Every call throws {@link RenderBusyError} if too many are waiting, an `AbortError` when
 * given up by its signal or after a minute of making, and whatever the task throws.
 */
export interface RenderPool {
  lessonPlanPdf(
    task: PlanTask & Readonly<{ enclosed?: PackageSource | undefined }>,
    options?: RenderOptions,
  ): Promise<Uint8Array>;
  lessonPlanDocx(task: PlanTask, options?: RenderOptions): Promise<Uint8Array>;
  lessonPlanPptx(task: PlanTask, options?: RenderOptions): Promise<Uint8Array>;
  lessonPlanMarkdown(task: PlanTask, options?: RenderOptions): Promise<string>;
  lessonPlanJson(task: PlanTask, options?: RenderOptions): Promise<string>;
  lessonPlanPaper(task: PaperTask, options?: RenderOptions): Promise<string>;
  boardSvg(task: BoardTask, options?: RenderOptions): Promise<string>;
  boardPng(
    task: BoardTask & Readonly<{ spoken: Locale }>,
    options?: RenderOptions,
  ): Promise<Uint8Array>;
  boardTldr(task: BoardTask, options?: RenderOptions): Promise<string>;
  notesTable(task: NotesTask, options?: RenderOptions): Promise<string>;
  insightPaper(task: InsightPaperTask, options?: RenderOptions): Promise<Uint8Array>;
  workshopZip(source: PackageSource, options?: RenderOptions): Promise<Uint8Array>;
  lessonPlanCartridge(task: CartridgeTask, options?: RenderOptions): Promise<Uint8Array>;
  openWorkshopFile(task: OpenTask, options?: RenderOptions): Promise<Opened>;
  boardHistoryJson(task: HistoryTask, options?: RenderOptions): Promise<string>;
  boardAuthorsJson(task: Pick<HistoryTask, "rows">, options?: RenderOptions): Promise<string>;
  /** Ends the thread once what is under way is done. */
  close(): Promise<void>;
}

/**
 * @param log gets what goes wrong with a thread after its files are made.
 * @param limits for tests; left out, as above.
 */
export function createRenderPool(
  log: Pick<Log, "warn">,
  limits: Readonly<{ maxWaiting?: number; filesPerThread?: number }> = {},
): RenderPool {
  const { maxWaiting = MAX_WAITING, filesPerThread = FILES_PER_THREAD } = limits;
  let pool: Piscina | undefined;
  const line = createRenderLine();
  let started = 0;

  /** The pool to use, a new one if the last has made its share. */
  function current(): Piscina {
    if (pool && started >= filesPerThread) {
      // It has made its files already: worth a line, not a crash.
      pool.close().catch((err: unknown) => log.warn({ err }, "render thread did not end well"));
      pool = undefined;
    }
    if (!pool) {
      pool = startPool();
      started = 0;
    }
    started += 1;
    return pool;
  }

  async function run<Task, File>(
    name: keyof RenderTasks,
    task: Task,
    { signal, onState }: RenderOptions = {},
  ): Promise<File> {
    // One is being made, the others wait.
    if (line.length() > maxWaiting) throw new RenderBusyError("too many exports are waiting");
    // Not in the pool's own queue: it forgets that when a thread is ended in the middle of a file.
    const place = line.enter(onState);
    try {
      await orGivenUp(place.turn, signal);
      const limit = AbortSignal.timeout(TIME_LIMIT_MS);
      const either = signal ? AbortSignal.any([signal, limit]) : limit;
      return (await current().run(task, { name, signal: either })) as File;
    } finally {
      place.leave();
    }
  }

  return {
    lessonPlanPdf: (task, options) => run("lessonPlanPdf", task, options),
    lessonPlanDocx: (task, options) => run("lessonPlanDocx", task, options),
    lessonPlanPptx: (task, options) => run("lessonPlanPptx", task, options),
    lessonPlanMarkdown: (task, options) => run("lessonPlanMarkdown", task, options),
    lessonPlanJson: (task, options) => run("lessonPlanJson", task, options),
    lessonPlanPaper: (task, options) => run("lessonPlanPaper", task, options),
    boardSvg: (task, options) => run("boardSvg", task, options),
    boardPng: (task, options) => run("boardPng", task, options),
    boardTldr: (task, options) => run("boardTldr", task, options),
    notesTable: (task, options) => run("notesTable", task, options),
    insightPaper: (task, options) => run("insightPaper", task, options),
    workshopZip: (source, options) => run("workshopZip", source, options),
    lessonPlanCartridge: (task, options) => run("lessonPlanCartridge", task, options),
    openWorkshopFile: (task, options) => run("openWorkshopFile", task, options),
    boardHistoryJson: (task, options) => run("boardHistoryJson", task, options),
    boardAuthorsJson: (task, options) => run("boardAuthorsJson", task, options),
    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
}

/** @throws the signal's reason, an `AbortError`, if it is aborted first. */
function orGivenUp(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return turn;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) return giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    void turn.then(() => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    });
  });
}

function startPool(): Piscina {
  return new Piscina({
    filename: path.join(/* turbopackIgnore: true */ process.cwd(), WORKER),
    minThreads: 0,
    maxThreads: 1,
    niceIncrement: NICENESS,
    idleTimeout: IDLE_MS,
    concurrentTasksPerWorker: 1,
    // The thread loads TypeScript itself; flags of the process would do so twice.
    execArgv: [],
    // React keeps less in memory in production.
    env: { ...process.env, NODE_ENV: "production" },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
}

const KEY = Symbol.for("green-digital-workshop.render-pool");
type Shared = { [KEY]?: RenderPool };

/** The process's pool. On `globalThis`, because Next compiles this module once for every route. */
export function renderPool(log: Pick<Log, "warn">): RenderPool {
  const shared = globalThis as Shared;
  shared[KEY] ??= createRenderPool(log);
  return shared[KEY];
}
