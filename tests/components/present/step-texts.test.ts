import { describe, expect, it } from "vitest";
import { isOther, type PlannedTexts, stepTexts } from "#components/present/step-texts.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const planned: PlannedTexts = {
  en: { s1: { title: "Map", instruction: "Draw it." } },
  "zh-Hans": { s1: { title: "地图", instruction: "画出来。" } },
  "zh-Hant": { s1: { title: "地圖", instruction: "畫出來。" } },
};

describe("the words of a step on the wall", () => {
  it("are ours in the language that is asked for", () => {
    expect(stepTexts(sampleStep("s1"), planned, "zh-Hant").title).toEqual({
      text: "地圖",
      locale: "zh-Hant",
    });
  });

  it("are the facilitator's own, in the nearest language there is", () => {
    const step = sampleStep("s1", { title: { "zh-Hans": "校园" } });
    expect(stepTexts(step, planned, "zh-Hant").title).toEqual({ text: "校园", locale: "zh-Hans" });
    expect(stepTexts(step, planned, "zh-Hant").instruction.text).toBe("畫出來。");
  });

  it("are none for a step nobody has words for", () => {
    expect(stepTexts(sampleStep("new"), planned, "en").title.text).toBe("");
  });

  it("do not stand there twice", () => {
    const step = sampleStep("s1", { title: { en: "Campus" } });
    const [first, second] = (["en", "zh-Hans"] as const).map((locale) =>
      stepTexts(step, planned, locale),
    );
    if (!first) throw new Error("no words");
    expect(isOther(first.title, second?.title)).toBe(false);
    expect(isOther(first.instruction, second?.instruction)).toBe(true);
    expect(isOther(first.title, undefined)).toBe(false);
  });
});
