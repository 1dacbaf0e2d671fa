import { DataFolderError, type DataFolderProblem } from "#storage/data-folder.ts";
import { PostgresError, type PostgresProblem } from "#storage/postgres-error.ts";
import { SettingsError } from "./settings.ts";
import { fill, type TerminalWords, terminalWords } from "./terminal-words.ts";

/**
 * Says on the terminal why the app could not start and what to do about it, in the system's
 * language. Unknown failures keep their stack, because somebody will have to read it.
 */
export function explainFailure(
  error: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const words = terminalWords(environment);
  if (error instanceof SettingsError) {
    return fill(words.unusableSettings, { names: error.variables.join(", ") });
  }
  if (error instanceof DataFolderError) {
    return fill(folderSentence(error.reason, words), { folder: error.folder });
  }
  if (error instanceof PostgresError) {
    return fill(databaseSentence(error.reason, words), { place: error.place });
  }
  const port = environment.PORT ?? 3000;
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return fill(words.portInUse, { port });
    case "EACCES":
      return fill(words.portForbidden, { port });
    default:
      return `${words.unexpected}\n${error instanceof Error ? error.stack : String(error)}`;
  }
}

function folderSentence(reason: DataFolderProblem, words: TerminalWords): string {
  switch (reason) {
    case "locked":
      return words.folderLocked;
    case "not-writable":
      return words.folderNotWritable;
    case "full":
      return words.folderFull;
    case "damaged":
      return words.folderDamaged;
  }
}

function databaseSentence(reason: PostgresProblem, words: TerminalWords): string {
  switch (reason) {
    case "unreachable":
      return words.databaseUnreachable;
    case "refused":
      return words.databaseRefused;
    case "unsuitable":
      return words.databaseUnsuitable;
    case "newer-version":
      return words.databaseNewer;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
