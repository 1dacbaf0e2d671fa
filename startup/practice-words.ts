import type { PracticeWords } from "#lib/workshop/rehearsal.ts";
import en from "#locales/en/practice.json" with { type: "json" };
import zhHans from "#locales/zh-Hans/practice.json" with { type: "json" };
import zhHant from "#locales/zh-Hant/practice.json" with { type: "json" };
import type { AllPracticeWords } from "#sync/rehearsal/rehearsals.ts";

/** What the pretend people of a rehearsal say, in each language. */
export const practiceWords: AllPracticeWords = {
  en: wordsOf(en),
  "zh-Hans": wordsOf(zhHans),
  "zh-Hant": wordsOf(zhHant),
};

function wordsOf({ people, notes }: typeof en): PracticeWords {
  const byStep = Object.entries(notes).map(([stepId, zones]) => {
    const byZone = Object.entries(zones).map(([zoneId, texts]) => [zoneId, Object.values(texts)]);
    return [stepId, Object.fromEntries(byZone)];
  });
  return { people: Object.values(people), notes: Object.fromEntries(byStep) };
}
