import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Choices,
  choicesSchema,
  countBallots,
  isBallotPlaced,
  isBallotSound,
  turnoutOf,
  voteRequestSchema,
  voteSchema,
} from "#lib/workshop/votes.ts";

const rules = { dots: 3, perNote: 2, hasAgainst: false };

describe("a ballot", () => {
  it.each<{ what: string; choices: Choices; isSound: boolean; against?: boolean }>([
    { what: "nothing", choices: {}, isSound: true },
    { what: "all dots", choices: { "shape:a": 2, "shape:b": 1 }, isSound: true },
    { what: "a dot too many", choices: { "shape:a": 2, "shape:b": 2 }, isSound: false },
    { what: "too many on one note", choices: { "shape:a": 3 }, isSound: false },
    { what: "a dot against", choices: { "shape:a": -1 }, isSound: false },
    { what: "a dot against, allowed", choices: { "shape:a": -1 }, isSound: true, against: true },
    {
      what: "dots against that pay for more",
      choices: { "shape:a": -2, "shape:b": 2 },
      isSound: false,
      against: true,
    },
    {
      what: "too many against one note",
      choices: { "shape:a": -3 },
      isSound: false,
      against: true,
    },
  ])("[E6] with $what: $isSound", ({ choices, isSound, against = false }) => {
    expect(isBallotSound({ ...rules, hasAgainst: against }, choices)).toBe(isSound);
  });

  it.each([
    { "note-1": 1 },
    { "shape:a": 1.5 },
    { "shape:a": "1" },
    { "shape:a": Number.NaN },
    { "shape:a": 1e9 },
    { [`shape:${"a".repeat(101)}`]: 1 },
    { "shape:a b": 1 },
    [1],
    null,
    Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`shape:${index}`, 0])),
  ])("[E6] is not read: %o", (choices) => {
    expect(choicesSchema.safeParse(choices).success).toBe(false);
  });

  it("[E6] never gives more dots than there are, however they are spread", () => {
    const any = fc.dictionary(
      fc.constantFrom("shape:a", "shape:b", "shape:c", "shape:d"),
      fc.integer({ min: -5, max: 5 }),
    );
    fc.assert(
      fc.property(any, fc.nat(8), fc.nat(8), fc.boolean(), (choices, dots, perNote, hasAgainst) => {
        if (!isBallotSound({ dots, perNote, hasAgainst }, choices)) return;
        const given = Object.values(choices);
        expect(given.reduce((sum, dot) => sum + Math.abs(dot), 0)).toBeLessThanOrEqual(dots);
        expect(Math.max(0, ...given.map(Math.abs))).toBeLessThanOrEqual(perNote);
        if (!hasAgainst) expect(Math.min(0, ...given)).toBe(0);
      }),
    );
  });
});

describe("where dots are put", () => {
  const id = fc.constantFrom("shape:a", "shape:b", "shape:c", "shape:d");
  const choices = fc.dictionary(id, fc.integer({ min: -3, max: 3 }));
  const items = fc.array(id).map((ids) => new Set<string>(ids));

  it("[E19] is on what can be voted for, so that every dot counts", () => {
    fc.assert(
      fc.property(choices, items, (ballot, ids) => {
        const notes = [...ids].map((noteId) => ({ noteId, teamId: "t1" }));
        const counted = Object.fromEntries(
          countBallots([ballot], notes).map(({ noteId, score }) => [noteId, score]),
        );
        const given = Object.fromEntries(Object.entries(ballot).filter(([, dots]) => dots !== 0));
        expect(isBallotPlaced(ballot, ids, {})).toBe(
          JSON.stringify(Object.entries(counted).toSorted()) ===
            JSON.stringify(Object.entries(given).toSorted()),
        );
      }),
    );
  });

  it("[E19] may stay where it was, with as many dots or fewer, and no more", () => {
    fc.assert(
      fc.property(choices, choices, items, (before, next, ids) => {
        expect(isBallotPlaced(before, ids, before)).toBe(true);
        const isMore = Object.entries(next).some(([note, dots]) => {
          const kept = before[note] ?? 0;
          const range = [Math.min(0, kept), Math.max(0, kept)] as const;
          return !ids.has(note) && (dots < range[0] || dots > range[1]);
        });
        expect(isBallotPlaced(next, ids, before)).toBe(!isMore);
      }),
    );
  });
});

describe("opening a vote", () => {
  it("[E19] is about notes unless it says otherwise, as those are that were stored before", () => {
    const asked = { ...rules, name: "", stepId: "s1", zoneIds: [] };
    expect(voteRequestSchema.parse(asked).items).toBe("notes");
    const stored = { ...asked, id: "v1", openedAt: 1, closedAt: 2, turnout: 0, results: [] };
    expect(voteSchema.parse(stored).items).toBe("notes");
    expect(voteRequestSchema.safeParse({ ...asked, items: "people" }).success).toBe(false);
  });

  const request = { name: "", stepId: "s1", zoneIds: [], ...rules };
  it.each([
    { dots: 0 },
    { dots: 101, perNote: 1 },
    { perNote: 0 },
    { perNote: 4 },
    { name: "x".repeat(81) },
    { turnout: 5 },
  ])("is refused with %o", (change) => {
    expect(voteRequestSchema.safeParse(request).success).toBe(true);
    expect(voteRequestSchema.safeParse({ ...request, ...change }).success).toBe(false);
  });
});

describe("counting", () => {
  const notes = ["a", "b", "c"].map((id) => ({ noteId: `shape:${id}`, teamId: "t1" }));

  it("[E7] adds dots up, the best first, and of equals the one more people wanted", () => {
    const ballots = [
      { "shape:a": 2, "shape:b": 1 },
      { "shape:b": 1, "shape:c": -1 },
      { "shape:a": 0 },
    ];
    expect(countBallots(ballots, notes)).toEqual([
      { noteId: "shape:b", teamId: "t1", score: 2, voters: 2 },
      { noteId: "shape:a", teamId: "t1", score: 2, voters: 1 },
      { noteId: "shape:c", teamId: "t1", score: -1, voters: 1 },
    ]);
  });

  it("[E7] leaves out notes that are gone or were not in the vote", () => {
    expect(countBallots([{ "shape:gone": 3, "shape:a": 1 }], notes)).toEqual([
      { noteId: "shape:a", teamId: "t1", score: 1, voters: 1 },
    ]);
  });

  it("[E7] does not depend on the order of ballots, and loses no dot", () => {
    const ballot = fc.dictionary(
      fc.constantFrom("shape:a", "shape:b", "shape:c"),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const results = countBallots(ballots, notes);
        expect(countBallots(ballots.toReversed(), notes)).toEqual(results);
        const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(sum(results.map(({ score }) => score))).toBe(
          sum(ballots.flatMap((choices) => Object.values(choices))),
        );
      }),
    );
  });

  it("[E7] the turnout is of people who gave a dot", () => {
    expect(turnoutOf([{}, { "shape:a": 0 }, { "shape:a": 1 }, { "shape:a": -1 }])).toBe(2);
  });
});
