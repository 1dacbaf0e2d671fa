import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** What is on paper, or what canvases, decks and programmes say, has words of its own. */
const APART =
  /^(lesson-plan.*|templates|programmes|decks|deck-cards|teaching|practice|canvas)\.json$/;

const screens = ["zh-Hans", "zh-Hant"].flatMap((locale) =>
  readdirSync(new URL(`../../locales/${locale}`, import.meta.url))
    .filter((name) => !APART.test(name))
    .map((name) => ({ path: `locales/${locale}/${name}`, locale })),
);

/** Rows of the glossary: the idea, its word in each script, and the words it is not called. */
const terms = read("docs/GLOSSARY-ZH.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| idea"))
  .map((line) => {
    const [idea = "", hans = "", hant = "", not = ""] = line
      .slice(1)
      .split("|")
      .map((cell) => cell.trim());
    return {
      idea,
      words: { "zh-Hans": hans, "zh-Hant": hant },
      not: not.split(" ").filter(Boolean),
    };
  });

function* texts(value: unknown, key = ""): Generator<{ key: string; text: string }> {
  if (typeof value === "string") yield { key, text: value };
  else for (const [name, part] of Object.entries(value ?? {})) yield* texts(part, `${key}.${name}`);
}

describe("Chinese terms", () => {
  it("stand in a table that can be read", () => {
    expect(terms.length).toBeGreaterThan(15);
    for (const { idea, words } of terms) {
      for (const word of Object.values(words)) expect(word, idea).toMatch(/^\p{Script=Han}+$/u);
    }
  });

  it.each(screens)("are the only ones in $path", ({ path }) => {
    const wrong = [...texts(JSON.parse(read(path)))].flatMap(({ key, text }) =>
      terms.flatMap(({ idea, not }) =>
        not.filter((word) => text.includes(word)).map((word) => `${key}: ${word} (${idea})`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(terms)("$idea is said somewhere", ({ words }) => {
    for (const [locale, word] of Object.entries(words)) {
      const all = screens
        .filter((screen) => screen.locale === locale)
        .map(({ path }) => read(path));
      expect(
        all.some((text) => text.includes(word)),
        `${locale}: ${word}`,
      ).toBe(true);
    }
  });
});
