import { startNote, wordsOfNote } from "#tests/support/typed-note.ts";
import { connectClient } from "../live-client.ts";

/** What two honest people noticed. Times are in milliseconds. */
export type PairReport = Readonly<{
  edits: number;
  /** From an edit until the other has it: in the middle, for the slowest hundredth, at worst. */
  p50: number;
  p99: number;
  worst: number;
  /** Edits that never came. */
  lost: number;
  /** By how much timers of this very process were late, for the slowest hundredth. */
  ownLagP99: number;
}>;

/**
 * Two people who work on a board, in a process of their own, so that nothing but the server keeps
 * them waiting. Arguments: origin, room, their tokens. Says `begun` when both are there, and when
 * stdin ends a {@link PairReport} as JSON.
 */
const EVERY_MS = 40;

/** A new note now and then, so that the text does not grow for ever. */
const WORDS_PER_NOTE = 200;

/** Time for the last edits to arrive. */
const PATIENCE_MS = 1_000;

const [origin = "", room = "", ...tokens] = process.argv.slice(2);
const [writer, reader] = tokens.map((token) => connectClient(origin, room, token));
if (!writer || !reader) throw new RangeError("two tokens, please");

const sentAt: number[] = [];
const latencies: number[] = [];
const lags: number[] = [];
let note = startNote(writer.doc, noteOf(0));
let dueAt = performance.now();

/** Words are numbers, and go on from note to note. */
function noteOf(word: number): string {
  return `shape:pair-${Math.floor(word / WORDS_PER_NOTE)}`;
}

reader.doc.on("update", () => {
  const words = wordsOfNote(reader.doc, noteOf(latencies.length))?.trim().split(" ") ?? [];
  const newest = Number(words.at(-1) || -1);
  while (latencies.length <= newest) {
    latencies.push(performance.now() - (sentAt[latencies.length] ?? 0));
  }
});

await Promise.all(
  [writer, reader].map(({ provider }) => new Promise((resolve) => provider.once("sync", resolve))),
);
process.stdout.write("begun\n");

const writing = setInterval(() => {
  lags.push(Math.max(0, performance.now() - dueAt));
  dueAt = performance.now() + EVERY_MS;
  const word = sentAt.push(performance.now()) - 1;
  if (word > 0 && word % WORDS_PER_NOTE === 0) note = startNote(writer.doc, noteOf(word));
  note.type(` ${word}`);
}, EVERY_MS);

process.stdin.on("end", () => {
  clearInterval(writing);
  setTimeout(tell, PATIENCE_MS);
});
process.stdin.resume();

function tell(): void {
  const report: PairReport = {
    edits: sentAt.length,
    p50: share(latencies, 0.5),
    p99: share(latencies, 0.99),
    worst: share(latencies, 1),
    lost: sentAt.length - latencies.length,
    ownLagP99: share(lags, 0.99),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
