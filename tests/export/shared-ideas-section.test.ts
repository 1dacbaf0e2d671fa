import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import { locales } from "#lib/locales.ts";
import type { CourseBoards } from "#tests/insight/course-board.ts";
import { courseNoteId, courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn, sectionOf } from "./plan-pieces.ts";

// What papers say of ideas in common: what people decided, then what is only suggested.

const ROOF = "Paint the roof white";
const course = openWorkshop(storedCourse());

/** A note by what it says. */
function noteSaying(words: string): NoteRef {
  for (const { id: teamId, boards } of courseTeams) {
    for (const [stepId, { notes }] of Object.entries<CourseBoards[string]>(boards)) {
      const at = notes.findIndex(({ text }) => text === words);
      if (at >= 0) return { teamId, stepId, id: courseNoteId(teamId, stepId, at) };
    }
  }
  throw new Error(`nobody wrote ${words}`);
}
const [openData, openRoads] = [noteSaying("数据公开，剩饭减半"), noteSaying("數據公開，開車減半")];
// Of one zone, in two languages: no computer finds anything in common.
const [leftovers, roof] = [noteSaying("剩饭减半"), noteSaying(ROOF)];

const decide = (says: "together" | "apart", refs: readonly NoteRef[]): Decision => ({
  ...{ id: "d1", says },
  refs: [...refs],
});
const judge = (says: "against" | "in-accord", one: NoteRef, other: NoteRef): Decision => ({
  ...{ id: "d2", says, reason: "opposites" },
  sides: [[one], [other]],
});

test("suggestions stand as such until people decide", async () => {
  const paper = await paperOf(course, "lesson-plan");
  const rows = Object.values(rowsOf(paper, "shared-ideas.table.ideas"));
  expect(rows.map(([, teams, idea]) => [teams, idea])).toEqual([
    ["银杏组, 鳳凰木組", "数据公开，剩饭减半"],
  ]);
  const { blocks } = sectionOf(paper, "shared-ideas");
  expect(blocks.map(({ id }) => id)).not.toContain("shared-ideas.table.accepted");
  expect(saidIn(blockOf(paper, "prose", "shared-ideas.notes").lines)[0]).toContain("not findings");
});

test("what people accepted comes first, with all of its notes; what they said is none is left out", async () => {
  const together = decide("together", [leftovers, roof]);
  const paper = await paperOf({ ...course, decisions: [together] }, "jiao-an", "zh-Hans");
  const [row, ...more] = Object.values(rowsOf(paper, "shared-ideas.table.accepted"));
  expect(more).toEqual([]);
  expect(row?.slice(1)).toEqual(["Kingfishers、银杏组", ROOF, "银杏组：剩饭减半"]);
  const tables = sectionOf(paper, "shared-ideas").blocks.map(({ id }) => id);
  expect(tables.filter((id) => id.includes(".table."))).toEqual([
    "shared-ideas.table.accepted",
    "shared-ideas.table.ideas",
  ]);
  // What is decided is no suggestion any more.
  const suggested = Object.values(rowsOf(paper, "shared-ideas.table.ideas"));
  expect(suggested.map(([, , idea]) => idea)).toEqual(["数据公开，剩饭减半"]);

  const apart = decide("apart", [openData, openRoads]);
  const { sections } = await paperOf({ ...course, decisions: [apart] }, "lesson-plan");
  expect(sections.map(({ id }) => id)).not.toContain("shared-ideas");
});

test("contradictions stand with both sides, but those that people said are none", async () => {
  const against = judge("against", roof, leftovers);
  for (const locale of locales) {
    const paper = await paperOf({ ...course, decisions: [against] }, "lesson-plan", locale);
    const [row, ...more] = Object.values(rowsOf(paper, "shared-ideas.table.conflicts"));
    expect(more).toEqual([]);
    const separator = locale === "en" ? ": " : "：";
    expect(row?.slice(1, 3), locale).toEqual([
      `Kingfishers${separator}${ROOF}`,
      `银杏组${separator}剩饭减半`,
    ]);
  }
  const none = judge("in-accord", roof, leftovers);
  const { blocks } = sectionOf(
    await paperOf({ ...course, decisions: [none] }, "lesson-plan"),
    "shared-ideas",
  );
  expect(blocks.map(({ id }) => id)).not.toContain("shared-ideas.table.conflicts");
});
