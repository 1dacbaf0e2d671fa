import type { Fault } from "#lib/insight/tables/fault.ts";

/** A column as spreadsheets name it, from 1: A … Z, AA, AB … */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
}

/** Which of the sentences about a place fits a fault. */
export function placeKind({ row, column }: Fault<string>): "cell" | "row" | "column" | "file" {
  if (row !== null) return column === null ? "row" : "cell";
  return column === null ? "file" : "column";
}
