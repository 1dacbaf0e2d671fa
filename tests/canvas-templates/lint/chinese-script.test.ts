import { describe, expect, it } from "vitest";
import { chineseProblems } from "#canvas-templates/lint/chinese-script.ts";

describe("chineseProblems", () => {
  it("finds a traditional character in simplified text, once", () => {
    expect(chineseProblems("zh-Hans", "网络数據，數據")).toEqual([
      "has the traditional character 據",
      "has the traditional character 數",
    ]);
  });

  it("finds a simplified character in traditional text", () => {
    expect(chineseProblems("zh-Hant", "标準")).toEqual(["has the simplified character 标"]);
  });

  it("finds usage a reader in Taiwan would stumble over", () => {
    expect(chineseProblems("zh-Hant", "信息在屏幕上")).toEqual([
      "says 信息; write 資訊",
      "says 屏幕; write 螢幕",
    ]);
  });

  it.each([
    { locale: "zh-Hans" as const, text: "标准与数据：我们在网上写便签，由老师后来采用。" },
    {
      locale: "zh-Hant" as const,
      text: "標準與資料：我們在網路上寫便利貼，老師後來採用；皇后、公里、核准。",
    },
    { locale: "zh-Hans" as const, text: "可切换到繁體中文" },
    { locale: "zh-Hant" as const, text: "可切換到简体中文" },
    { locale: "en" as const, text: "Say 数据 or 數據" },
  ])("leaves “$text” alone", ({ locale, text }) => {
    expect(chineseProblems(locale, text)).toEqual([]);
  });
});
