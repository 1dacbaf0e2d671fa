import { z } from "zod";
import { type ProblemCode, problemStatus } from "#lib/http/problem.ts";

/*
 * How a file comes that takes a while: lines of JSON that say how it stands, and after the line
 * `done` the bytes of the file on the same connection.
 *
 *   {"state":"waiting","ahead":2}
 *   {"state":"making"}
 *   {"state":"done","name":"WS-….pdf","type":"application/pdf","bytes":48213}
 *   %PDF-1.7…
 *
 * The line that holds is said again from time to time, so that nobody takes the connection for dead.
 * Instead of `done` there may be {"state":"failed","code":"export-busy"}, and then nothing.
 */

const count = z.number().int().nonnegative();

const lineSchema = z.discriminatedUnion("state", [
  /** `ahead`: how many files are made before this one, at least 1. */
  z.object({ state: z.literal("waiting"), ahead: count }),
  z.object({ state: z.literal("making") }),
  z.object({ state: z.literal("done"), name: z.string(), type: z.string(), bytes: count }),
  z.object({
    state: z.literal("failed"),
    code: z.custom<ProblemCode>(
      (code) => typeof code === "string" && Object.hasOwn(problemStatus, code),
    ),
  }),
]);
export type ExportLine = z.infer<typeof lineSchema>;

/** Longest line, in bytes. The longest real one holds a file's name. */
const MAX_LINE = 4096;
const NEWLINE = 10;

/** A line as it is sent. */
export function exportLine(line: ExportLine): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(line)}\n`);
}

/** What was sent is no file of ours, or broke off. */
export class ExportStreamError extends Error {
  override readonly name = "ExportStreamError";
}

export type ExportStreamReader = Readonly<{
  /**
   * Takes what came, cut anywhere.
   *
   * @throws {ExportStreamError} if it is not of this form; nothing may be pushed after that.
   */
  push(chunk: Uint8Array): void;
  /**
   * The file's bytes, in pieces, once the connection is closed; `undefined` if it was not made.
   *
   * @throws {ExportStreamError} if the end is missing.
   */
  end(): readonly Uint8Array<ArrayBuffer>[] | undefined;
}>;

type Listener = Readonly<{
  onLine(line: ExportLine): void;
  /** How many bytes of the file are there. */
  onReceived(bytes: number): void;
}>;

/** Reads what {@link exportLine} wrote and the bytes after it. */
export function readExportStream({ onLine, onReceived }: Listener): ExportStreamReader {
  let line: number[] = [];
  let last: ExportLine | undefined;
  let received = 0;
  const pieces: Uint8Array<ArrayBuffer>[] = [];

  function takeBytes(bytes: Uint8Array) {
    if (bytes.length === 0) return;
    received += bytes.length;
    if (last?.state !== "done" || received > last.bytes) {
      throw new ExportStreamError("more than was announced");
    }
    pieces.push(new Uint8Array(bytes));
    onReceived(received);
  }

  /** @returns where the rest begins. */
  function takeLine(chunk: Uint8Array, from: number): number {
    const end = chunk.indexOf(NEWLINE, from);
    const upTo = end === -1 ? chunk.length : end;
    line.push(...chunk.subarray(from, Math.min(upTo, from + MAX_LINE + 1)));
    if (line.length > MAX_LINE) throw new ExportStreamError("a line without end");
    if (end === -1) return chunk.length;
    last = parseLine(Uint8Array.from(line));
    line = [];
    onLine(last);
    return end + 1;
  }

  const isOver = () => last?.state === "done" || last?.state === "failed";
  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length && !isOver()) at = takeLine(chunk, at);
      takeBytes(chunk.subarray(at));
    },
    end() {
      if (last?.state === "failed") return undefined;
      if (last?.state !== "done" || received !== last.bytes) {
        throw new ExportStreamError("it broke off");
      }
      return pieces;
    },
  };
}

function parseLine(bytes: Uint8Array): ExportLine {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return lineSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ExportStreamError("not a line of ours", { cause });
  }
}
