import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InsightBoard } from "#lib/insight/insight-source.ts";
import { patchBetween, patchedBoard } from "#lib/insight/stream/board-patch.ts";
import { sampleNote } from "../sample-source.ts";

const place = { teamId: "t1", stepId: "step-sdg-mapper", templateId: "sdg-mapper" };

/** A board whose notes are `id:words`, in order. */
function board(...notes: readonly string[]): InsightBoard {
  const written = notes.map((note) => {
    const [id = "", text = ""] = note.split(":");
    return sampleNote({ id, text, templateId: place.templateId });
  });
  return { ...place, notes: written, links: [] };
}

const many = Array.from({ length: 20 }, (_, index) => `n${index}`);

describe("what is another on a board", () => {
  it("is one note if one is added, written on, or moved from the end to the beginning", () => {
    const before = board(...many);
    const added = [...many.slice(0, 3), "x:new", ...many.slice(3)];
    expect(patchBetween(before, board(...added))).toMatchObject({
      removed: [],
      put: [{ note: { id: "x", text: "new" }, after: "n2" }],
    });
    const written = many.with(0, "n0:more");
    expect(patchBetween(before, board(...written))?.put).toMatchObject([{ after: null }]);
    const moved = [...many.slice(-1), ...many.slice(0, -1)];
    expect(patchBetween(before, board(...moved))?.put).toMatchObject([{ note: { id: "n19" } }]);
    const gone = many.slice(1);
    expect(patchBetween(before, board(...gone))).toMatchObject({ removed: ["n0"], put: [] });
  });

  it("is the whole board if much is another, or its template", () => {
    const before = board(...many);
    expect(patchBetween(before, board(...many.map((id) => `${id}:x`)))).toBeUndefined();
    expect(patchBetween(before, { ...before, templateId: "roadmap" })).toBeUndefined();
    expect(patchBetween(board(), board())).toBeUndefined();
  });

  it("says arrows only if they are others", () => {
    const before = board(...many);
    const links = [{ id: "l", from: "n0", to: "n1", label: "" }];
    expect(patchBetween(before, before)).not.toHaveProperty("links");
    const patch = patchBetween(before, { ...before, links });
    expect(patch).toMatchObject({ put: [], links });
    expect(patch && patchedBoard(before, patch)).toEqual({ ...before, links });
  });

  it("makes the one board from the other, whatever people did", () => {
    const notes = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 30 }), text: fc.constantFrom("", "", "", "x") }),
      { selector: ({ id }) => id, minLength: 8, maxLength: 30 },
    );
    const boards = notes.map((all) => board(...all.map(({ id, text }) => `n${id}:${text}`)));
    let patched = 0;
    fc.assert(
      fc.property(
        boards,
        fc.array(fc.nat(29), { maxLength: 4 }),
        boards,
        (before, moves, other) => {
          // Most are what people do: some notes of another board, and some moved.
          const mixed = before.notes.filter((_, index) => !moves.includes(index));
          const more = other.notes
            .slice(0, 2)
            .filter(({ id }) => !mixed.some((one) => one.id === id));
          const now = { ...before, notes: mixed.toSpliced(moves[0] ?? 0, 0, ...more) };
          for (const target of [now, other]) {
            const patch = patchBetween(before, target);
            if (!patch) continue;
            patched++;
            expect(patchedBoard(before, patch)).toEqual(target);
          }
        },
      ),
    );
    expect(patched).toBeGreaterThan(50);
  });

  it("leaves notes that are as they were the same objects", () => {
    const before = board(...many);
    const patch = patchBetween(before, board(...many, "x"));
    const after = patch && patchedBoard(before, patch);
    expect(after?.notes[5]).toBe(before.notes[5]);
  });
});
