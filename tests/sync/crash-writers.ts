import { vi } from "vitest";
import type * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { startNote, wordsOfNote } from "#tests/support/typed-note.ts";
import { connectClient, type LiveClient } from "./live-client.ts";

/**
 * Edits that may never be lost, by note: so many pieces were said to be saved, or were seen by
 * somebody else.
 */
export type Owed = Map<string, number>;

/** Somebody who types numbers into a note of their own, one after the other, each its own edit. */
export interface Writer {
  readonly client: LiveClient;
  readonly noteId: string;
  /** Types one more, out of turn. */
  write(): void;
  written(): number;
  /** How many of them the server said are on disk; counts until the first reconnection. */
  acknowledged(): number;
  stop(): void;
}

type WriterPlan = Readonly<{
  origin: string;
  room: string;
  token: string;
  noteId: string;
  /** Milliseconds between two edits. */
  everyMs: number;
  /** Of an https origin. */
  certificate?: Buffer | undefined;
}>;

/** Resolves when the writer is in the room, their note is saved, and they have begun to type. */
export async function startWriter(plan: WriterPlan): Promise<Writer> {
  const tls = plan.certificate ? { ca: plan.certificate } : {};
  const client = connectClient(plan.origin, plan.room, plan.token, undefined, tls);
  // Their answer to the server's state request: the first frame it counts.
  await eventually(() => client.provider.synced && client.savedFrames() > 0);
  const before = client.savedFrames();
  const note = startNote(client.doc, plan.noteId);
  await eventually(() => client.savedFrames() > before);
  const first = client.savedFrames();
  let written = 0;
  const write = () => note.type(` ${written++}`);
  const timer = setInterval(write, plan.everyMs);
  return {
    write,
    client,
    noteId: plan.noteId,
    written: () => written,
    acknowledged: () => Math.max(0, client.savedFrames() - first),
    stop: () => clearInterval(timer),
  };
}

/** Adds what a writer was told is saved, and what they saw of others. */
export function collectOwed(writer: Writer, owed: Owed): void {
  const { doc } = writer.client;
  for (const noteId of doc.getMap(RECORDS).keys()) {
    const seen = noteId === writer.noteId ? writer.acknowledged() : piecesOn(doc, noteId);
    owed.set(noteId, Math.max(owed.get(noteId) ?? 0, seen));
  }
}

/** What of the owed is not in a document, as sentences for a person; empty if all is there. */
export function lossesOf(doc: Y.Doc, owed: Owed): string[] {
  const losses = [...owed].flatMap(([noteId, pieces]) => {
    const found = piecesOn(doc, noteId);
    return found < pieces ? [`${noteId}: ${pieces} promised, ${found} there`] : [];
  });
  if (doc.store.pendingStructs || doc.store.pendingDs) losses.push("something is pending");
  return losses;
}

/**
 * How many pieces stand on a note.
 *
 * @throws if they are not 0, 1, 2, … without a hole: something was lost or doubled in between.
 */
export function piecesOn(doc: Y.Doc, noteId: string): number {
  const pieces = (wordsOfNote(doc, noteId) ?? "").split(" ").filter(Boolean);
  const wrong = pieces.findIndex((piece, index) => piece !== String(index));
  if (wrong >= 0) throw new Error(`${noteId}: ${pieces[wrong]} stands where ${wrong} belongs`);
  return pieces.length;
}

/** Waits for a condition without ever sleeping longer than it needs. */
export function eventually(condition: () => boolean, timeout = 30_000): Promise<true> {
  return vi.waitUntil(() => condition() || undefined, { interval: 5, timeout });
}
