import type { Authorship } from "./authorship.ts";
import type { Registers } from "./board-document.ts";
import type { BoardState } from "./board-state.ts";

/** What happened on a board within a moment. */
export type Frame = Readonly<{
  /** When its last change was made, milliseconds since 1970. */
  at: number;
  /** Members who made it; none for the server's own doing. */
  by: readonly string[];
  /** Record id → the registers that are another now; `null` for one that went. */
  set: Readonly<Record<string, Registers>>;
  /** Ids of records that went. */
  gone: readonly string[];
}>;

/** All that ever happened on a board. */
export type BoardHistory = Readonly<{
  /** Oldest first. */
  frames: readonly Frame[];
  /** By record id, also of those that are gone. */
  authors: Readonly<Record<string, Authorship>>;
}>;

/** A whole state is kept for every so many frames, so that going back takes no time. */
const KEY_FRAME = 100;

/** A board's states, one after each frame. */
export interface Film {
  /** @param count how many frames were played: 0 is the empty board. */
  stateAfter(count: number): BoardState;
}

export function createFilm(frames: readonly Frame[]): Film {
  const keys: BoardState[] = [new Map()];
  let last: Readonly<{ count: number; state: BoardState }> = { count: 0, state: new Map() };

  function play(from: BoardState, first: number, end: number): BoardState {
    const state = new Map(from);
    for (const frame of frames.slice(first, end)) applyFrame(state, frame);
    return state;
  }

  function keyBefore(count: number): BoardState {
    const wanted = Math.floor(count / KEY_FRAME);
    for (let key = keys.length; key <= wanted; key++) {
      keys.push(play(keys[key - 1] ?? new Map(), (key - 1) * KEY_FRAME, key * KEY_FRAME));
    }
    return keys[wanted] ?? new Map();
  }

  return {
    stateAfter(count) {
      const end = Math.max(0, Math.min(count, frames.length));
      const isNext = last.count <= end && end - last.count < KEY_FRAME;
      const state = isNext
        ? play(last.state, last.count, end)
        : play(keyBefore(end), Math.floor(end / KEY_FRAME) * KEY_FRAME, end);
      last = { count: end, state };
      return state;
    },
  };
}

function applyFrame(state: Map<string, Registers>, { set, gone }: Frame): void {
  for (const id of gone) state.delete(id);
  for (const [id, changes] of Object.entries(set)) {
    const entries = Object.entries({ ...state.get(id), ...changes });
    state.set(id, Object.fromEntries(entries.filter(([, value]) => value !== null)));
  }
}

/** How many frames were over before a moment. */
export function framesBefore(frames: readonly Frame[], moment: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.at ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
