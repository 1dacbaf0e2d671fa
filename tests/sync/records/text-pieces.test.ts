import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { createRecordGuard } from "#sync/records/record-guard.ts";
import { contents, craft, format, type ItemPlace, item, repeat, text } from "../crafted-update.ts";
import { craftedNote, inNote } from "../hostile/crafted-note.ts";

/** A note whose text is far too long, and of letters with a mark between all of them. */
function textInPieces(letters: number): Y.Doc {
  const client = 1_000;
  const pieces = repeat(2 * letters, (index) => {
    const place: ItemPlace =
      index === 0 ? { parent: [client, inNote.text] } : { left: [client, inNote.end + index - 1] };
    return index % 2 === 0
      ? item(place, contents.format, format("bold", index % 4 === 0 ? "{}" : "null"))
      : item(place, contents.text, text("x"));
  });
  const doc = new Y.Doc();
  const structs = [...craftedNote(client), ...pieces];
  Y.applyUpdate(doc, craft([{ client, clock: 0, structs }]));
  return doc;
}

/** CPU time of shortening it to nearly nothing, in microseconds. */
function costOfShortening(letters: number): number {
  const doc = textInPieces(letters);
  const guard = createRecordGuard(doc, { ...recordBounds, textLength: 10 });
  const before = process.cpuUsage();
  expect(guard.repair()).toEqual({ text: 1 });
  return process.cpuUsage(before).user;
}

describe("a text in very many pieces", () => {
  it("[D7] is shortened in time that grows with them, and not with their square", () => {
    costOfShortening(2_000);
    expect(costOfShortening(16_000) / costOfShortening(2_000)).toBeLessThan(20);
  });
});
