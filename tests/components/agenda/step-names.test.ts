import { describe, expect, it } from "vitest";
import { programmeFileName } from "#components/agenda/save-programme.ts";
import {
  type StepTexts,
  standardText,
  textOf,
  withOwnWords,
  withText,
} from "#components/agenda/step-names.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const said = (title: string) => ({ title, instruction: `${title}!` });
const texts: StepTexts = {
  en: { steps: { welcome: said("Welcome") }, canvases: { map: said("Map") } },
  "zh-Hans": { steps: { welcome: said("欢迎") }, canvases: { map: said("地图") } },
  "zh-Hant": { steps: { welcome: said("歡迎") }, canvases: { map: said("地圖") } },
};
const welcome = sampleStep("welcome", { templateId: "map" });
const other = sampleStep("other", { templateId: "map" });
const talk = sampleStep("talk", { kind: "talk", templateId: null });

describe("what a step is called", () => {
  it("is the facilitator's word for it, else the programme's, else the canvas's", () => {
    const own = { ...welcome, title: { en: "Hello" } };
    expect(textOf(own, "title", texts, "en")).toEqual({ text: "Hello", locale: "en" });
    expect(textOf(own, "title", texts, "zh-Hant")).toEqual({ text: "Hello", locale: "en" });
    expect(textOf(welcome, "title", texts, "zh-Hans")?.text).toBe("欢迎");
    expect(textOf(other, "instruction", texts, "zh-Hant")?.text).toBe("地圖!");
    expect(textOf(talk, "title", texts, "en")).toBeUndefined();
    expect(standardText(own, "title", texts, "en")).toBe("Welcome");
  });

  it("goes with it to another workshop, in every language", () => {
    const { title, instruction } = withOwnWords(welcome, texts);
    expect(title).toEqual({ en: "Welcome", "zh-Hans": "欢迎", "zh-Hant": "歡迎" });
    expect(instruction?.["zh-Hans"]).toBe("欢迎!");
    expect(withOwnWords({ ...welcome, title: { en: "Hello" } }, texts).title).toEqual({
      en: "Hello",
    });
    // Every workshop has the canvas's words anyway.
    expect(withOwnWords(other, texts)).toEqual(other);
  });

  it("is the standard again once nothing is written", () => {
    expect(withText(null, "en", "Hello")).toEqual({ en: "Hello" });
    expect(withText({ en: "Hello", "zh-Hans": "你好" }, "en", " ")).toEqual({ "zh-Hans": "你好" });
    expect(withText({ en: "Hello" }, "en", "")).toBeNull();
  });
});

describe("the name of a programme file", () => {
  it.each([
    ["Green campus: week 1", "Green-campus-week-1.programme.json"],
    ["绿色校园／一", "绿色校园-一.programme.json"],
    ["../..", "workshop.programme.json"],
    ["x".repeat(120), `${"x".repeat(60)}.programme.json`],
  ])("of %j is %j", (title, name) => {
    expect(programmeFileName(title)).toBe(name);
  });
});
