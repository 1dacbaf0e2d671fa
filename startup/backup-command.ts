import { statSync } from "node:fs";
import path from "node:path";
import { BackupError, backUp } from "#storage/backup/back-up.ts";
import { DatabaseFileError, type FileFindings } from "#storage/backup/check.ts";
import { RequestError } from "#storage/backup/request.ts";
import { RestoreError, restore } from "#storage/backup/restore.ts";
import { DataFolderError } from "#storage/data-folder.ts";
import { explainFailure } from "./failures.ts";
import { readSettings } from "./settings.ts";
import { fill, type TerminalWords, terminalWords } from "./terminal-words.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command has to say in the end, and whether it did what it was asked for. */
export type Outcome = Readonly<{ isDone: boolean; sentence: string }>;

type Names = Readonly<{ folder: string; file: string }>;

/** `npm run backup -- <file>`: copies the whole database into one file, also while the app runs. */
export async function backUpCommand(
  args: readonly string[],
  environment: Environment,
): Promise<Outcome> {
  return command(args, environment, "backupUsage", async ({ folder, file }, words) => {
    const findings = await backUp(folder, file);
    const size = (statSync(file).size / 1024 ** 2).toFixed(1);
    const { workshops, damagedRows: rows } = findings;
    return isWhole(findings)
      ? { isDone: true, sentence: fill(words.backupDone, { file, workshops, size }) }
      : { isDone: false, sentence: fill(words.backupDamaged, { file, rows }) };
  });
}

/** `npm run restore -- <file> [--force]`: puts a backup into the data folder. */
export async function restoreCommand(
  args: readonly string[],
  environment: Environment,
): Promise<Outcome> {
  const force = args.includes("--force");
  const files = args.filter((arg) => arg !== "--force");
  return command(files, environment, "restoreUsage", async ({ folder, file }, words) => {
    const { workshops } = await restore(folder, file, { force });
    return { isDone: true, sentence: fill(words.restoreDone, { file, folder, workshops }) };
  });
}

async function command(
  args: readonly string[],
  environment: Environment,
  usage: "backupUsage" | "restoreUsage",
  run: (names: Names, words: TerminalWords) => Promise<Outcome>,
): Promise<Outcome> {
  const words = terminalWords(environment);
  const [given] = args;
  if (given === undefined || args.length > 1 || given.startsWith("-")) {
    return { isDone: false, sentence: words[usage] };
  }
  // npm runs scripts in the project's folder and keeps the one it was called from here.
  const file = path.resolve(environment.INIT_CWD ?? "", given);
  let folder = "";
  try {
    const settings = readSettings(environment);
    if (settings.databaseUrl !== undefined) {
      return { isDone: false, sentence: words.useDatabaseTools };
    }
    folder = settings.dataFolder;
    return await run({ folder, file }, words);
  } catch (error) {
    return { isDone: false, sentence: explain(error, { folder, file }, words, environment) };
  }
}

function explain(
  error: unknown,
  names: Names,
  words: TerminalWords,
  environment: Environment,
): string {
  const rows = error instanceof RestoreError ? (error.findings?.damagedRows ?? 0) : 0;
  const sentence = sentenceOf(error, words);
  if (sentence !== undefined) return fill(sentence, { ...names, rows });
  const isOfTheSystem = error instanceof Error && "syscall" in error;
  return isOfTheSystem && !(error instanceof DataFolderError)
    ? fill(words.fileFailed, { ...names, reason: error.message })
    : explainFailure(error, environment);
}

function sentenceOf(error: unknown, words: TerminalWords): string | undefined {
  if (error instanceof BackupError) {
    return { exists: words.backupExists, "nothing-there": words.backupNothing }[error.reason];
  }
  if (error instanceof RequestError) {
    return {
      busy: words.backupBusy,
      "no-answer": words.backupNoAnswer,
      refused: words.backupRefused,
      interrupted: words.backupInterrupted,
    }[error.reason];
  }
  if (error instanceof RestoreError) {
    return {
      "no-file": words.restoreNoFile,
      "not-empty": words.restoreNotEmpty,
      damaged: words.restoreDamaged,
    }[error.reason];
  }
  if (error instanceof DatabaseFileError) {
    return { foreign: words.restoreForeign, newer: words.restoreNewer }[error.reason];
  }
  return undefined;
}

function isWhole({ isSound, damagedRows }: FileFindings): boolean {
  return isSound && damagedRows === 0;
}
