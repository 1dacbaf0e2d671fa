import { expect, test } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, saidIn } from "./plan-pieces.ts";

// What the papers of a four-week course say of its coverage and gaps, against its written notes.

const course = openWorkshop(storedCourse());

test("goals are counted by team, and those without a note are named", async () => {
  const rows = rowsOf(await paperOf(course, "lesson-plan"), "coverage.table.goals");
  const naming = (goal: string) =>
    courseTeams.map(({ boards }) => {
      const notes = Object.values(boards).flatMap((board) => board.notes);
      const isNamed = (tag: string) => tag === `sdg/${goal}` || tag.startsWith(`sdg/${goal}.`);
      return notes.filter((note) => "tags" in note && note.tags.some(isNamed)).length;
    });
  for (const goal of ["2", "3", "4", "9", "11", "12", "13", "15"]) {
    const counts = naming(goal);
    const sum = counts.reduce((all, one) => all + one, 0);
    expect(rows[`sdg-${goal}`]?.slice(1), goal).toEqual([...counts, sum].map(String));
  }
  expect(rows["sdg-1"]).toBeUndefined();
  const notes = blockOf(await paperOf(course, "lesson-plan"), "prose", "coverage.notes");
  expect(saidIn(notes.lines)[0]).toMatch(/^No note is about: SDG 1 .*SDG 16 /);
});

test("gaps on the standards map stand with what the same team offers", async () => {
  const rows = rowsOf(await paperOf(course, "jiao-an", "zh-Hans"), "standards-gaps.table.gaps");
  expect(Object.values(rows).map((cells) => cells.slice(1))).toEqual([
    ["鳳凰木組", "遮蔭怎麼量，沒有共同方法", "提出遮蔭率的量測步驟"],
    ["银杏组", "食堂没有边界的约定", ""],
    [
      "Kingfishers",
      "How much a roof saves: no common method",
      "Our test protocol, two roofs, one summer",
    ],
  ]);
});

test("data that is needed stands by team, with what is there, what is missing and whose it is", async () => {
  const rows = rowsOf(await paperOf(course, "lesson-plan"), "data-gaps.table.indicators");
  expect(Object.values(rows)).toEqual([
    [
      ...["Kingfishers", "Hourly electricity by floor", "Partly there"],
      ...["Monthly bill", "No meter by floor", "Caretaker"],
    ],
    ["银杏组", "每道菜的剩余量", "Partly there", "每餐总量", "没有分菜的数据", ""],
    ["鳳凰木組", "每個路口的路面溫度", "Missing", "", "只有三個路口", "區公所"],
  ]);
});

test("claims stand with the parts their words name", async () => {
  const rows = rowsOf(await paperOf(course, "lesson-plan"), "mechanisms.table.claims");
  const missing = "not found";
  expect(Object.values(rows).map(([team, , ...parts]) => [team, ...parts])).toEqual([
    ["Kingfishers", "6 t", "against 2025", "only the", "±"],
    ["银杏组", missing, "比 2025 年", missing, missing],
    ["鳳凰木組", "1.2 噸", "和 2025 年", "只算", missing],
  ]);
});

test("roadmaps are one list by time", async () => {
  const rows = rowsOf(await paperOf(course, "lesson-plan"), "roadmap.table.items");
  const written = courseTeams.flatMap(({ name, boards }) =>
    (boards["w3b-roadmap"]?.notes ?? []).map(({ text }) => `${name}: ${text}`),
  );
  const listed = Object.values(rows).map(([, , team, text]) => `${team}: ${text}`);
  expect(listed.toSorted()).toEqual(written.toSorted());
  expect(Object.values(rows).map(([time]) => time)).toEqual([
    ...["Now", "Now", "Now", "In 1 year", "In 1 year", "In 1 year"],
    ...["In 3 years", "In 3 years", "In 3 years", "2030", "2030"],
  ]);
});

test("ideas of several teams in the same words are named once", async () => {
  const rows = rowsOf(await paperOf(course, "lesson-plan"), "shared-ideas.table.ideas");
  expect(Object.values(rows).map(([, teams]) => teams)).toContain("银杏组, 鳳凰木組");
});
