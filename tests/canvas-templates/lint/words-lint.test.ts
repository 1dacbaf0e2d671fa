import { describe, expect, it } from "vitest";
import { flatten, wordProblems } from "#canvas-templates/lint/words-lint.ts";

const words = {
  en: { hello: "Hello {name}", rules: ["One", "Two"] },
  "zh-Hans": { hello: "{name}，你好", rules: ["一", "二"] },
  "zh-Hant": { hello: "{name}，你好", rules: ["一", "二"] },
};

describe("wordProblems", () => {
  it("has nothing to say about words that agree", () => {
    expect(wordProblems("home", words, new Set(["hello", "rules.0", "rules.1"]))).toEqual([]);
  });

  it.each([
    {
      what: "a missing text",
      changed: { "zh-Hans": { rules: ["一", "二"] } },
      says: "locales/zh-Hans/home.json: hello is missing",
    },
    {
      what: "a list that is too short",
      changed: { "zh-Hant": { ...words["zh-Hant"], rules: ["一"] } },
      says: "locales/zh-Hant/home.json: rules.1 is missing",
    },
    {
      what: "a text only one language has",
      changed: { "zh-Hant": { ...words["zh-Hant"], bye: "再見" } },
      says: "locales/zh-Hant/home.json: bye is not in en",
    },
    {
      what: "an empty text",
      changed: { en: { ...words.en, hello: " " } },
      says: "locales/en/home.json: hello is empty",
    },
    {
      what: "a lost placeholder",
      changed: { "zh-Hans": { ...words["zh-Hans"], hello: "你好" } },
      says: "locales/zh-Hans/home.json: hello lacks the placeholder name",
    },
    {
      what: "a placeholder nobody fills",
      changed: { "zh-Hans": { ...words["zh-Hans"], hello: "{name}{title}" } },
      says: "locales/zh-Hans/home.json: hello has an unknown placeholder title",
    },
    {
      what: "an open brace",
      changed: { "zh-Hans": { ...words["zh-Hans"], hello: "{name，你好" } },
      says: "locales/zh-Hans/home.json: hello has braces that do not match",
    },
    {
      what: "a character of the other script",
      changed: { "zh-Hant": { ...words["zh-Hant"], hello: "{name}，说" } },
      says: "locales/zh-Hant/home.json: hello has the simplified character 说",
    },
  ])("finds $what", ({ changed, says }) => {
    expect(wordProblems("home", { ...words, ...changed })).toEqual([says]);
  });

  it("finds what the catalogue asks for and what it does not know", () => {
    expect(wordProblems("home", words, new Set(["hello", "rules.0", "title"]))).toEqual([
      "locales/en/home.json: title is missing",
      "locales/en/home.json: rules.1 is not in the catalogue",
    ]);
  });

  it("asks of a language only the plural forms it has", () => {
    const notes = { one: "a note", other: "notes" };
    expect(
      wordProblems("plan", {
        en: { notes },
        "zh-Hans": { notes: { other: "便签" } },
        "zh-Hant": { notes: { other: "便利貼" } },
      }),
    ).toEqual([]);
  });
});

describe("flatten", () => {
  it("names every text by its path", () => {
    expect([...flatten({ a: { b: ["x", { c: "y" }] } })]).toEqual([
      ["a.b.0", "x"],
      ["a.b.1.c", "y"],
    ]);
  });
});
