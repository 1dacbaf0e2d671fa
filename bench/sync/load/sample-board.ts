import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { BoardSize } from "../load-calls.ts";
import type { Board } from "../workloads.ts";
import { type BoardAuthor, createBoardAuthor } from "./board-author.ts";

const FIRST_CLIENT_ID = 2_000_000_000;
const WORDS = "Who reads the sensors of the old boiler, and what would they do with it next week? ";

/** How many records a board has in all. */
export function recordsOf({ notes, drawings }: Board): number {
  return notes + drawings;
}

/** Number `index` of the board's authors. */
export function boardMaker(index: number, memberId: string): BoardAuthor {
  return createBoardAuthor(makerClientId(index), memberId);
}

export function makerClientId(index: number): number {
  return FIRST_CLIENT_ID + index;
}

/** Lets an author add one of the board's records, drawings among notes. Returns the update. */
export function addRecord(author: BoardAuthor, index: number, board: Board): Uint8Array {
  const id = `shape:made-${index}`;
  const total = recordsOf(board);
  const isDrawing = (index * board.drawings) % total < board.drawings;
  return isDrawing ? author.addDrawing(id, board.points) : author.addNote(id, `${index}. ${WORDS}`);
}

/** What a board weighs that so many people made, without a server. */
export function sizeOfBoard(board: Board): BoardSize {
  const makers = Array.from({ length: board.authors }, (_, index) =>
    boardMaker(index, `m${index}`),
  );
  for (let index = 0; index < recordsOf(board); index++) {
    const maker = makers[index % makers.length];
    if (maker) addRecord(maker, index, board);
  }
  return sizeOfStates(makers.map((maker) => maker.state()));
}

/** @param states of the authors. */
export function sizeOfStates(states: readonly Uint8Array[]): BoardSize {
  const whole = Y.mergeUpdates([...states]);
  return { bytes: whole.byteLength, records: countRecords(whole) };
}

/** Records on a board, given its whole state. */
export function countRecords(update: Uint8Array): number {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return recordsMap(doc).size;
}
