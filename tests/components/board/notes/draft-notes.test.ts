import { describe, expect, it } from "vitest";
import { draftOf } from "#components/board/notes/draft-notes.ts";
import { deckWordsOf } from "#components/decks/deck-words.ts";
import { MOST_AT_ONCE, readPasted } from "#lib/canvas/pasted-notes.ts";
import english from "#locales/en/decks.json" with { type: "json" };

const words = deckWordsOf(english);
const zones = [
  { name: "Ideas", place: { zoneId: "ideas", columnId: null } },
  { name: "Energy · Now", place: { zoneId: "energy", columnId: "now" } },
  { name: "Energy · Later", place: { zoneId: "energy", columnId: "later" } },
];

describe("what a paste would become", () => {
  it("finds zones by name, a cell of a matrix by row and column or by its row alone", () => {
    const rows = ["Zone\tNote", " IDEAS\ta", "energy · later\tb", "Energy\tc", "Nowhere\td", "\te"];
    const draft = draftOf(readPasted(rows.join("\n")), zones, words);
    expect(draft.notes.map(({ place }) => place && `${place.zoneId}/${place.columnId}`)).toEqual([
      ...["ideas/null", "energy/later", "energy/now", null, null],
    ]);
    expect(draft.unknownZones).toEqual(["Nowhere"]);
  });

  it("takes each tag once, and names those no deck has only when the decks are there", () => {
    const pasted = readPasted("Note\tTags\troof\nroof\tSDG 7、sdg/7；zebra\t");
    expect(draftOf(pasted, zones, words)).toMatchObject({
      notes: [{ tags: ["sdg/7"] }],
      unknownTags: ["zebra"],
    });
    expect(draftOf(pasted, zones, undefined)).toMatchObject({
      notes: [{ tags: [] }],
      unknownTags: [],
    });
  });

  it("holds no more notes than can be added at once, and says how many there are beyond", () => {
    const draft = draftOf(readPasted("line\n".repeat(MOST_AT_ONCE + 3)), zones, words);
    expect([draft.notes.length, draft.beyond]).toEqual([MOST_AT_ONCE, 3]);
  });
});
