import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "#lib/locales.ts";
import { MAX_LOCAL_TEXT, textIn } from "#lib/workshop/local-text.ts";
import { localTextSchema } from "#lib/workshop/local-text-schema.ts";

describe("text in somebody's language", () => {
  const all = { en: "Share", "zh-Hans": "分享", "zh-Hant": "分享一下" };

  it.each([
    { texts: all, locale: "zh-Hant", text: "分享一下", from: "zh-Hant" },
    { texts: { en: "Share", "zh-Hans": "分享" }, locale: "zh-Hant", text: "分享", from: "zh-Hans" },
    { texts: { en: "Share", "zh-Hant": "分享" }, locale: "zh-Hans", text: "分享", from: "zh-Hant" },
    { texts: { en: "Share" }, locale: "zh-Hans", text: "Share", from: "en" },
    { texts: { "zh-Hant": "分享" }, locale: "en", text: "分享", from: "zh-Hant" },
  ] as const)("is the nearest there is: $locale of $texts", ({ texts, locale, text, from }) => {
    expect(textIn(texts, locale)).toEqual({ text, locale: from });
  });

  it("is there in every language once it is in one", () => {
    const texts = fc
      .dictionary(fc.constantFrom(...locales), fc.constantFrom("一", "one"), { minKeys: 1 })
      .map((found) => localTextSchema.parse(found));
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (given, locale) => {
        const { text, locale: from } = textIn(given, locale);
        expect(text).not.toBe("");
        expect(given[from]).toBe(text);
      }),
    );
  });

  it.each([{}, { en: " " }, { fr: "oui" }, { en: "x".repeat(MAX_LOCAL_TEXT + 1) }, "text", null])(
    "is not made of %o",
    (texts) => {
      expect(localTextSchema.safeParse(texts).success).toBe(false);
    },
  );
});
