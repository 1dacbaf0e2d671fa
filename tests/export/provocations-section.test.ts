import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { locales } from "#lib/locales.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { CourseBoard } from "#tests/insight/course-board.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn, sectionOf } from "./plan-pieces.ts";

// Questions that teams were asked, with the notes that stand in their gaps, against the written ones.

function asked(ruleId: string, goal: string, teamId: string | null): SentProvocation {
  return {
    ...{ id: `${ruleId}-${goal}`, ruleId, stepId: "w1a-needs", sentAt: 1, withdrawnAt: null },
    gap: { places: [{ axisId: "sdg", key: goal }], teamId },
  };
}

const provocations = [
  asked("living-systems", "15", null),
  { ...asked("left-behind", "1", "ginkgos"), withdrawnAt: 5 },
  asked("of-another-version", "12", "kingfishers"),
];
const course = openWorkshop(storedCourse({ provocations }));

/** Each as "team: words", in the paper's order. */
function naming(goal: string): string[] {
  return courseTeams.flatMap(({ name, boards }) =>
    Object.values<CourseBoard>(boards).flatMap(({ notes }) =>
      notes
        .filter(({ tags = [] }) =>
          tags.some((tag) => tag === `sdg/${goal}` || tag.startsWith(`sdg/${goal}.`)),
        )
        .map(({ text }) => `${name}: ${text}`),
    ),
  );
}

test("questions stand with whom they were for and the notes in their gaps", async () => {
  const paper = await paperOf(course, "lesson-plan");
  const [first, second, third] = Object.values(rowsOf(paper, "provocations.table.questions"));
  const answers = naming("15");
  expect(answers.length).toBeGreaterThan(0);
  expect(first?.[0]).toMatch(/SDG 15/);
  expect(first?.slice(1, 3)).toEqual(["all teams", String(answers.length)]);
  const [shown = "", more] = (first?.[3] ?? "").split("; and ");
  expect(answers).toEqual(expect.arrayContaining(shown.split("; ")));
  expect(more).toBe(answers.length > 3 ? `${answers.length - 3} more` : undefined);
  expect(second?.slice(1)).toEqual(["银杏组", "0", ""]);
  // A question of which this version does not know the words is named by its gap.
  expect(third?.[0]).toMatch(/^SDG 12/);
  expect(third?.[1]).toBe("Kingfishers");
  const filled = Number(third?.[2] !== "0") + 1;
  expect(saidIn(blockOf(paper, "prose", "provocations.notes").lines)).toEqual([
    `Of 3 gaps, ${filled} have notes by now.`,
  ]);
});

test("they come after coverage, in each language; where none was asked there is no section", async () => {
  for (const locale of locales) {
    const paper = await paperOf(course, "jiao-an", locale);
    const ids = paper.sections.map(({ id }) => id);
    expect(ids.indexOf("provocations")).toBe(ids.indexOf("coverage") + 1);
    expect(JSON.stringify(sectionOf(paper, "provocations"))).not.toMatch(/\{\w+\}/);
  }
  const none = await paperOf(openWorkshop(storedCourse()), "lesson-plan");
  expect(none.sections.map(({ id }) => id)).not.toContain("provocations");
});
