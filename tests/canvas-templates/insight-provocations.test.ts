import { describe, expect, it } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationArguments, provocationRules } from "#canvas-templates/insight-provocations.ts";
import { messageArguments } from "#canvas-templates/lint/message-arguments.ts";
import { wordProblems } from "#canvas-templates/lint/words-lint.ts";
import { loadProvocationTexts } from "#i18n/provocation-text.ts";
import { locales } from "#lib/locales.ts";

const axes: Readonly<Record<string, { keys: readonly string[] } | undefined>> = insightAxes;

describe("the rules of provocations", () => {
  it("have ids of their own and look at keys that there are", () => {
    const ids = provocationRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = provocationRules.flatMap(({ on }) =>
      on.flatMap(({ axisId, keys = [] }) =>
        keys.filter((key) => !axes[axisId]?.keys.includes(key)).concat(axes[axisId] ? [] : axisId),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it("ask something in every language", async () => {
    const [en, zhHans, zhHant] = await Promise.all(locales.map(loadProvocationTexts));
    if (!en || !zhHans || !zhHant) throw new Error("a language is missing");
    const words = { en, "zh-Hans": zhHans, "zh-Hant": zhHant };
    const ids = new Set(provocationRules.map(({ id }) => id));
    expect(wordProblems("insight-provocations", words, ids)).toEqual([]);
    for (const [locale, longest] of [["en", 200] as const, ["zh-Hans", 80] as const]) {
      for (const text of Object.values(words[locale])) {
        expect(text.length, text).toBeLessThanOrEqual(longest);
      }
    }
  });

  it("say which key they mean where it could be several, and name nothing else", async () => {
    const words = await loadProvocationTexts("en");
    for (const { id, on } of provocationRules) {
      const names = on.flatMap(({ axisId, keys }) => {
        const name = (provocationArguments as Record<string, string | undefined>)[axisId];
        return keys?.length === 1 ? [] : [name ?? `no name for ${axisId}`];
      });
      expect([...(messageArguments(words[id] ?? "") ?? [])], id).toEqual(names);
    }
  });
});
