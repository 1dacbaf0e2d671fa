import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { boardDeeds } from "#lib/insight/participation/board-deeds.ts";
import {
  type ParticipationSource,
  type TeamParticipation,
  teamParticipation,
} from "#lib/insight/participation/participation.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { courseTeams, courseWriter, storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn, textsOf } from "./plan-pieces.ts";

const stored = storedCourse();
const course = openWorkshop(stored);
const teamIds = courseTeams.map(({ id }) => id);

/** The course's two writers a team, as the server counts them from the logs. */
const source: ParticipationSource = {
  members: teamIds.flatMap((teamId) =>
    [0, 1].map((index) => ({ id: courseWriter(teamId, index), teamId })),
  ),
  boards: stored.boards.map(({ teamId, history = [] }) => ({
    ...{ teamId, deeds: boardDeeds(history) },
  })),
  ballots: [{ voteId: "v1", memberId: courseWriter("ginkgos", 0) }],
  helpAsked: [{ teamId: "poincianas", times: 2 }],
  reactions: null,
};
const sums = teamParticipation(source, teamIds, { isOn: true })?.teams ?? [];

const paperWith = (participation: readonly TeamParticipation[], locale: Locale = "en") =>
  paperOf({ ...course, participation }, "lesson-plan", locale);
const idsIn = async (participation: readonly TeamParticipation[]) =>
  (await paperWith(participation)).sections.map(({ id }) => id);

test.each(locales)(
  "a paper has sums of teams, in their order, and names nobody (%s)",
  async (locale) => {
    const paper = await paperWith(sums, locale);
    const rows = rowsOf(paper, "participation.table.teams");
    const written = courseTeams.map(({ boards }) =>
      Object.values(boards).reduce((sum, { notes }) => sum + notes.length, 0),
    );
    expect(Object.keys(rows)).toEqual(teamIds);
    expect(Object.values(rows).map(([name, people, notes]) => [name, people, notes])).toEqual(
      courseTeams.map(({ name }, at) => [name, "2", String(written[at])]),
    );
    // Nobody wrote on anybody else's note; one voted; one team called for help twice.
    expect(
      Object.values(rows).map(([, , , , helped, votes, help]) => [helped, votes, help]),
    ).toEqual([
      ...[
        ["0", "0", "0"],
        ["0", "1", "0"],
        ["0", "0", "2"],
      ],
    ]);
    for (const [, , , , , , , balance] of Object.values(rows)) {
      expect(Number(balance)).toBeGreaterThan(95);
      expect(Number(balance)).toBeLessThanOrEqual(100);
    }
    const all = JSON.stringify(textsOf(paper.sections));
    for (const { id } of source.members) expect(all).not.toContain(id);
  },
);

test("a team of one is left out, and it is said why", async () => {
  const [kingfishers, ...rest] = sums;
  const paper = await paperWith([{ ...(kingfishers ?? expect.fail()), people: 1 }, ...rest]);
  expect(Object.keys(rowsOf(paper, "participation.table.teams"))).toEqual(teamIds.slice(1));
  const notes = saidIn(blockOf(paper, "prose", "participation.notes").lines);
  expect(notes.at(-1)).toContain("A team of one person is left out");
  expect(await idsIn(sums.map((team) => ({ ...team, people: 1 })))).not.toContain("participation");
});

test("without sums, or with nothing in them, there is no section", async () => {
  const { sections } = await paperOf(course, "lesson-plan");
  expect(sections.map(({ id }) => id)).not.toContain("participation");
  expect(await idsIn([])).not.toContain("participation");
  const none = { notes: 0, edits: 0, helped: 0, votes: 0 };
  const silent = sums.map((team) => ({ ...team, total: none, helpAsked: 0, balance: null }));
  expect(await idsIn(silent)).not.toContain("participation");
});
