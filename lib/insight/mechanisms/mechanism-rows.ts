import type { NoteRef } from "../insight-source.ts";
import { type ClaimPart, claimParts } from "./claim-words.ts";
import type { MechanismTable, MechanismZone } from "./mechanism-table.ts";

/** How the parts of the table are called, and what notes say, in the reader's language. */
export type MechanismWords = Readonly<{
  team: (id: string) => string;
  mechanism: (id: MechanismZone) => string;
  note: (ref: NoteRef) => string;
  /** Instead of an option, for effects that no arrow joins to one. */
  ofAll: string;
  /** Instead of the words that name a part of a claim. */
  missing: string;
  separator: string;
}>;

/**
 * Options with their effects by order: team, mechanism, option, first order, higher order, dots. A
 * row without an option has the effects that are joined to none.
 */
export function optionRows(
  tables: readonly MechanismTable[],
  words: MechanismWords,
): (string | number)[][] {
  const list = (notes: readonly NoteRef[]) => notes.map(words.note).join(words.separator);
  return tables.flatMap(({ teamId, options, ofAll }) => {
    const team = words.team(teamId);
    const hasOthers = ofAll.firstOrder.length + ofAll.higherOrder.length > 0;
    return [
      ...options.map(({ zoneId, option, firstOrder, higherOrder, score }) => [
        ...[team, words.mechanism(zoneId), words.note(option)],
        ...[list(firstOrder), list(higherOrder), score ?? ""],
      ]),
      ...(hasOthers
        ? [[team, "", words.ofAll, list(ofAll.firstOrder), list(ofAll.higherOrder), ""]]
        : []),
    ];
  });
}

/** Claims with the words that name each part: team, claim, then the parts in their order. */
export function claimRows(tables: readonly MechanismTable[], words: MechanismWords): string[][] {
  return tables.flatMap(({ teamId, claims }) =>
    claims.map(({ note, found }) => {
      const said = new Map<ClaimPart, string>(found.map(({ part, words: its }) => [part, its]));
      const parts = claimParts.map((part) => said.get(part) ?? words.missing);
      return [words.team(teamId), words.note(note), ...parts];
    }),
  );
}
