import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { boardAuthors, boardHistory } from "#lib/canvas/board-history.ts";
import { createBoardReplay } from "#lib/canvas/board-replay.ts";
import { type BoardState, stateOf } from "#lib/canvas/board-state.ts";
import { createFilm, framesBefore } from "#lib/canvas/history-frames.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { deed, ledger, perform, places } from "./board-ledger.ts";
import { putShapes } from "./build-board.ts";

const { left } = places;
/** What goes to the browser is JSON. */
const sent = (...asked: Parameters<typeof boardHistory>): ReturnType<typeof boardHistory> =>
  JSON.parse(JSON.stringify(boardHistory(...asked)));

describe("the history of a board", () => {
  it("shows at each moment what stood there, forwards and backwards", () => {
    const story = fc.array(fc.tuple(deed, fc.nat(3_000)), { maxLength: 60 });
    fc.assert(
      fc.property(story, fc.array(fc.nat(60), { maxLength: 8 }), (deeds, jumps) => {
        const { doc, rows, row } = ledger();
        const states = new Map<number, BoardState>();
        let at = 1_000;
        for (const [step, [each, after]] of deeds.entries()) {
          at += after;
          row(each.by, at, () => perform(doc, each, step));
          states.set(at, stateOf(doc));
        }
        const { frames } = sent(rows, [2_500, 9_000]);
        const film = createFilm(frames);
        for (const frame of [
          ...frames.keys(),
          ...jumps.map((jump) => jump % (frames.length + 1)),
        ]) {
          const moment = frames[frame]?.at;
          if (moment === undefined) continue;
          expect(film.stateAfter(frame + 1)).toEqual(states.get(moment));
          expect(framesBefore(frames, moment)).toBe(frame);
        }
        expect(film.stateAfter(frames.length)).toEqual(stateOf(doc));
        expect(film.stateAfter(0).size).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("has a frame a second at most, none over a step's beginning, and few in all", () => {
    const { rows, row } = ledger();
    for (let index = 0; index < 30; index++) {
      row("ana", 10_000 + index * 100, (board) =>
        putShapes(board, [{ id: "a", ...left, x: index }]),
      );
    }
    expect(sent(rows, []).frames.map(({ at }) => at)).toEqual([10_900, 11_900, 12_900]);
    expect(sent(rows, [11_450]).frames.map(({ at }) => at)).toEqual([
      10_900, 11_400, 11_900, 12_900,
    ]);

    const long = ledger();
    for (let index = 0; index < 9_000; index++) {
      long.row("ana", index * 1_000, (board) => recordsMap(board).delete(`shape:${index}`));
      if (index % 3 === 0)
        long.row("ana", index * 1_000, (board) => putShapes(board, [{ id: "a", x: index }]));
    }
    expect(sent(long.rows, []).frames.length).toBeLessThanOrEqual(4_000);
  });

  it("does not go back in time where the clocks of two nodes differ", () => {
    const { rows, row } = ledger();
    row("ana", 5_000, (board) => putShapes(board, [{ id: "a" }]));
    row("ben", 3_000, (board) => putShapes(board, [{ id: "b" }]));
    row("ana", 7_000, (board) => putShapes(board, [{ id: "c" }]));
    const { frames } = sent(rows, []);
    expect(frames.map(({ at }) => at)).toEqual([5_000, 7_000]);
  });

  it("leaves out what cannot be seen, and what is missing does no harm", () => {
    const { rows, row } = ledger();
    row("ana", 1_000, (board) => putShapes(board, [{ id: "a", ...left }]));
    row("ana", 9_000, (board) => board.getMap("other").set("a", 1));
    row("ben", 20_000, (board) => putShapes(board, [{ id: "b", ...left }]));
    expect(sent(rows, []).frames.map(({ at, by }) => [at, by])).toEqual([
      [1_000, ["ana"]],
      [20_000, ["ben"]],
    ]);
    expect(sent(rows.slice(1), []).frames.length).toBeLessThanOrEqual(1);
  });
});

describe("who wrote what", () => {
  const authorsOf = (rows: Parameters<typeof boardAuthors>[0]) => boardAuthors(rows)["shape:a"];

  it("[J4] is who wrote the rows, whatever the note itself says", () => {
    const { rows, row } = ledger();
    row("ana", 1_000, (board) =>
      putShapes(board, [{ id: "a", ...left, text: "x", authorId: "cy" }]),
    );
    row("ben", 2_000, (board) =>
      perform(board, { by: "", kind: "write", note: "a", place: "left", other: "x" }, 1),
    );
    expect(authorsOf(rows)).toEqual({
      made: { by: "ana", at: 1_000 },
      changed: { by: "ben", at: 2_000 },
      putBackAt: null,
    });
    expect(boardHistory(rows, []).authors).toEqual(boardAuthors(rows));
  });

  it("stays whoever made it when it is deleted and put back", () => {
    const { rows, row } = ledger();
    const again = (by: string, at: number) =>
      row(by, at, (board) => putShapes(board, [{ id: "a", ...left, text: "x" }]));
    again("ana", 1_000);
    row("ben", 2_000, (board) => recordsMap(board).delete("shape:a"));
    again("server", 3_000);
    expect(authorsOf(rows)).toEqual({
      made: { by: "ana", at: 1_000 },
      changed: null,
      putBackAt: 3_000,
    });
  });

  it("[J4] of a private note that was shown is named only if its showing named it", () => {
    const { rows, row } = ledger();
    const note = { text: "x", x: 0, y: 0 };
    row("server", 1_000, (board) =>
      writeNotes(board, [
        { ...note, id: "shape:a" },
        { ...note, id: "shape:b", meta: { authorId: "ana" } },
      ]),
    );
    row("cy", 2_000, (board) =>
      perform(board, { by: "", kind: "move", note: "a", place: "left", other: "" }, 1),
    );
    const authors = boardAuthors(rows);
    expect(authors["shape:a"]?.made.by).toBeNull();
    expect(authors["shape:a"]?.changed?.by).toBe("cy");
    expect(authors["shape:b"]?.made.by).toBe("ana");
  });
});

describe("a replay", () => {
  it("names the records that a row touched, wherever in them", () => {
    const { rows, row } = ledger();
    row("ana", 1, (board) => putShapes(board, [{ id: "a", ...left, text: "x" }, { id: "b" }]));
    row("ana", 2, (board) =>
      perform(board, { by: "", kind: "write", note: "a", place: "left", other: "y" }, 1),
    );
    row("ana", 3, (board) => recordsMap(board).delete("shape:b"));
    const replay = createBoardReplay();
    const touched = rows.map((each) => [...replay.play([each])].sort());
    expect(touched).toEqual([["shape:a", "shape:b"], ["shape:a"], ["shape:b"]]);
  });
});
