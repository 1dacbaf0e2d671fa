import { describe, expect, it } from "vitest";
import { negotiateLocale } from "#lib/http/negotiate-locale.ts";

describe("negotiateLocale", () => {
  it.each([
    ["zh-CN,zh;q=0.9", "zh-Hans"],
    ["zh", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK;q=0.9, en;q=0.8", "zh-Hant"],
    ["zh-Hant-CN", "zh-Hant"],
    ["en-GB", "en"],
    ["fr-CH, fr;q=0.9, zh-MO;q=0.5, *;q=0.1", "zh-Hant"],
    ["en;q=0, zh-CN;q=0.1", "zh-Hans"],
    ["*", "en"],
    ["nonsense;;;q=q,,,", "en"],
    ["", "en"],
    [null, "en"],
  ])("answers %s with %s", (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it("is not slowed down by a header made to", () => {
    expect(negotiateLocale(`${"x,".repeat(50_000)}zh-TW`)).toBe("en");
  });
});
