import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

/**
 * How the backup command and the running app talk: by two small files in the data folder, which
 * nobody else can read. The command puts a request there and renews its date as long as it is at
 * work. The app answers with a hold (see {@link FileHold}) that has a name of its own. If the same
 * hold stands there when the copy is finished, nothing touched the file in between.
 */
export const REQUEST = "backup.request";
export const HOLD = "backup.hold";

const requestSchema = z.object({ id: z.uuid() });
const holdSchema = z.object({ request: z.uuid(), hold: z.uuid() });

const BEAT_MS = 1_000;
const ASK_AGAIN_MS = 50;
/** The app looks twice a second, and never works for longer than a second or two without a look. */
const ANSWER_MS = 15_000;

/** Reads one of the two files. `undefined` if there is none, or it is only half written. */
export function readRequest(folder: string): string | undefined {
  return requestSchema.safeParse(readJson(path.join(folder, REQUEST))).data?.id;
}

export function readHold(folder: string): z.infer<typeof holdSchema> | undefined {
  return holdSchema.safeParse(readJson(path.join(folder, HOLD))).data;
}

/** Removes what an app or a command that was killed has left. */
export function removeRequests(folder: string): void {
  for (const name of [REQUEST, HOLD]) rmSync(path.join(folder, name), { force: true });
}

/**
 * Why the app did not let its file be copied.
 *
 * - `busy`: another backup is being made
 * - `no-answer`: the app that has the folder does not know of backups, or hangs
 * - `refused`: it could not; its log says why
 * - `interrupted`: its file changed each time it was being copied
 */
export type RequestProblem = "busy" | "no-answer" | "refused" | "interrupted";

export class RequestError extends Error {
  readonly reason: RequestProblem;
  constructor(reason: RequestProblem) {
    super(`backup request: ${reason}`);
    this.name = "RequestError";
    this.reason = reason;
  }
}

/**
 * Has the running app keep its file unchanged while it is copied. If the app has to change it, as
 * when somebody deletes a workshop, it is copied again.
 *
 * @throws {RequestError}, and whatever copying throws.
 */
export async function whileHeld(
  folder: string,
  copy: () => Promise<void>,
  { tries = 5 }: Readonly<{ tries?: number }> = {},
): Promise<void> {
  const id = randomUUID();
  const file = path.join(folder, REQUEST);
  putRequest(file, id);
  const beat = setInterval(() => touch(file), BEAT_MS);
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const { hold } = await answerTo(id, folder);
      await copy();
      if (readHold(folder)?.hold === hold) return;
    }
    throw new RequestError("interrupted");
  } finally {
    clearInterval(beat);
    if (readRequest(folder) === id) rmSync(file, { force: true });
  }
}

function putRequest(file: string, id: string): void {
  try {
    writeFileSync(file, JSON.stringify({ id }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw isThere ? new RequestError("busy") : error;
  }
}

async function answerTo(id: string, folder: string): Promise<{ hold: string }> {
  const limit = performance.now() + ANSWER_MS;
  for (;;) {
    const answer = readHold(folder);
    if (answer?.request === id) return answer;
    // The app takes the request away if it cannot do what it asks for.
    if (readRequest(folder) !== id) throw new RequestError("refused");
    if (performance.now() > limit) throw new RequestError("no-answer");
    await pause(ASK_AGAIN_MS);
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The app took it away; the next look at the hold says so.
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Not there, or not finished: there will be another look.
    return undefined;
  }
}
