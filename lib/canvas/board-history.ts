import { equalityDeep } from "lib0/function";
import { type Authorship, createAuthors } from "./authorship.ts";
import type { Registers } from "./board-document.ts";
import { createBoardReplay, createLedgerClock, type LedgerRow, SERVER } from "./board-replay.ts";
import type { BoardHistory, Frame } from "./history-frames.ts";

/** Most frames of a replay: one a second for a little more than an hour. */
const MAX_FRAMES = 4_000;
const SHORTEST_FRAME_MS = 1_000;

/**
 * Cuts a board's log into frames and follows its authors.
 *
 * @param cuts moments between which no frame may reach: a step that began, for instance.
 */
export function boardHistory(rows: readonly LedgerRow[], cuts: readonly number[]): BoardHistory {
  const groups = groupsOf(rows, cuts);
  const replay = createBoardReplay();
  const authors = createAuthors();
  const shown = new Map<string, Registers>();
  const frames: Frame[] = [];
  for (const group of groups) {
    const touched = new Set<string>();
    for (const row of group.rows) {
      for (const id of replay.play([row])) {
        touched.add(id);
        authors.note(id, row, replay.registers(id));
      }
    }
    const frame = frameOf(group, touched, { shown, registers: replay.registers });
    if (frame) frames.push(frame);
  }
  replay.stop();
  return { frames, authors: Object.fromEntries(authors.all()) };
}

/** Who made and changed what is on a board, by record id. */
export function boardAuthors(rows: readonly LedgerRow[]): Readonly<Record<string, Authorship>> {
  const replay = createBoardReplay();
  const authors = createAuthors();
  for (const row of rows) {
    for (const id of replay.play([row])) authors.note(id, row, replay.registers(id));
  }
  replay.stop();
  return Object.fromEntries(authors.all());
}

type Group = Readonly<{ at: number; rows: readonly LedgerRow[] }>;

function groupsOf(rows: readonly LedgerRow[], cuts: readonly number[]): Group[] {
  const time = createLedgerClock();
  const timed = rows.map((row) => ({ row, at: time(row) }));
  for (let length = SHORTEST_FRAME_MS; ; length *= 2) {
    const groups = new Map<string, { at: number; rows: LedgerRow[] }>();
    for (const { row, at } of timed) {
      const key = `${Math.floor(at / length)} ${cuts.filter((cut) => cut <= at).length}`;
      const group = groups.get(key) ?? { at, rows: [] };
      group.rows.push(row);
      groups.set(key, { ...group, at });
    }
    if (groups.size <= MAX_FRAMES) return [...groups.values()];
  }
}

type Board = Readonly<{
  /** What the frames before say. */
  shown: Map<string, Registers>;
  registers(id: string): Registers | undefined;
}>;

/** `undefined` if nothing is to be seen of it. */
function frameOf(
  { at, rows }: Group,
  touched: ReadonlySet<string>,
  { shown, registers }: Board,
): Frame | undefined {
  const gone: string[] = [];
  const set = new Map<string, Registers>();
  for (const id of touched) {
    const before = shown.get(id);
    const now = registers(id);
    if (now) {
      const changes = changesOf(before ?? {}, now);
      if (Object.keys(changes).length > 0) set.set(id, changes);
      shown.set(id, now);
    } else if (before) {
      gone.push(id);
      shown.delete(id);
    }
  }
  if (gone.length === 0 && set.size === 0) return undefined;
  const by = [...new Set(rows.map(({ author }) => author))].filter((author) => author !== SERVER);
  return { at, by, set: Object.fromEntries(set), gone };
}

/** Registers that are another, and `null` for those that went. */
function changesOf(before: Registers, now: Registers): Registers {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !equalityDeep(before[name], now[name]))
      .map((name) => [name, now[name] ?? null]),
  );
}
