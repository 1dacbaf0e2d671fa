import type { PlanWords } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/lesson-plan.json";
import type profiles from "#locales/en/lesson-plan-profiles.json";
import type record from "#locales/en/lesson-plan-record.json";

type Files = typeof words & Readonly<{ profiles: typeof profiles }> & typeof record;

// Fails to compile when the files and the type part company.
type Checked = Files extends PlanWords ? PlanWords : never;

/** The words of the lesson plan in one language. */
export async function loadLessonPlanWords(locale: Locale): Promise<Checked> {
  const [paper, named, happened] = await Promise.all([
    import(`../locales/${locale}/lesson-plan.json`),
    import(`../locales/${locale}/lesson-plan-profiles.json`),
    import(`../locales/${locale}/lesson-plan-record.json`),
  ]);
  return { ...paper.default, profiles: named.default, ...happened.default };
}
