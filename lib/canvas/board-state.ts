import type * as Y from "yjs";
import {
  type BoardRecord,
  type Registers,
  readRegisters,
  recordFrom,
  recordsMap,
} from "./board-document.ts";

/** Everything on a board at one moment as plain data: record id → its registers. */
export type BoardState = ReadonlyMap<string, Registers>;

export function stateOf(doc: Y.Doc): BoardState {
  const state = new Map<string, Registers>();
  recordsMap(doc).forEach((value, id) => {
    const registers = readRegisters(value);
    if (registers) state.set(id, registers);
  });
  return state;
}

/** The readable records of a board, in no particular order. */
export function recordsOf(state: BoardState): BoardRecord[] {
  return [...state].flatMap(([id, registers]) => recordFrom(id, registers) ?? []);
}
