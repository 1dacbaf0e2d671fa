import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Whatever opens above a page or beside it is looked at by axe in each language: the browser
// stories name the file that renders it, and here that list is held against the sources.

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => readFileSync(`${root}${path}`, "utf8");

/**
 * What opens, as it stands in the sources: our own parts, and what the browser has. Not what is open
 * from the beginning: pages.spec.ts sees that.
 */
const OPENS =
  /<(Dialog|ConfirmDialog|PopOver|SideSheet|dialog|details(?! open[\s>]))[\s>]|\spopover=|role="(alert)?dialog"|role="menu"/;

/** Which of these only say how the others look and work. */
const parts = [
  "ui/dialog.tsx",
  "ui/confirm-dialog.tsx",
  "board/stage/pop-over.tsx",
  // A name beside a control; rehearsal.spec.ts looks at it.
  "ui/tooltip.tsx",
];

const openers = readdirSync(`${root}components`, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".tsx") && !parts.includes(path))
  .filter((path) => OPENS.test(read(`components/${path}`)));

const stories = readdirSync(`${root}tests/e2e`)
  .filter((name) => /^dialogs.*\.spec\.ts$/.test(name))
  .map((name) => `tests/e2e/${name}`);
const looks = new Set(
  stories.flatMap((path) =>
    [...read(path).matchAll(/"([a-z][a-z/-]*\.tsx)( [^"]*)?"/g)].map(([, file = ""]) => file),
  ),
);

describe("what opens above a page", () => {
  it.each(openers)("%s is looked at by axe", (path) => {
    expect([...looks], "name it in a `look` of tests/e2e/dialogs*.spec.ts").toContain(path);
  });

  it("is named by files that are there", () => {
    expect([...looks].filter((path) => !existsSync(`${root}components/${path}`))).toEqual([]);
  });

  it("is looked at in each language", () => {
    expect(stories.length).toBeGreaterThan(0);
    for (const path of stories) expect(read(path), path).toContain("of locales) {");
  });
});
