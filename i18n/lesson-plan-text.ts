import type { PlanWords } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/lesson-plan.json";
import type form from "#locales/en/lesson-plan-form.json";
import type procedure from "#locales/en/lesson-plan-procedure.json";
import type profiles from "#locales/en/lesson-plan-profiles.json";
import type record from "#locales/en/lesson-plan-record.json";
import type review from "#locales/en/lesson-plan-review.json";

type Files = typeof words &
  typeof record &
  Readonly<{
    form: typeof form;
    procedure: typeof procedure;
    profiles: typeof profiles;
    review: typeof review;
  }>;

// Fails to compile when the files and the type part company.
type Checked = Files extends PlanWords ? PlanWords : never;

/** The words of the lesson plan in one language. */
export async function loadLessonPlanWords(locale: Locale): Promise<Checked> {
  const [paper, record, form, procedure, profiles, review] = await Promise.all([
    import(`../locales/${locale}/lesson-plan.json`),
    import(`../locales/${locale}/lesson-plan-record.json`),
    import(`../locales/${locale}/lesson-plan-form.json`),
    import(`../locales/${locale}/lesson-plan-procedure.json`),
    import(`../locales/${locale}/lesson-plan-profiles.json`),
    import(`../locales/${locale}/lesson-plan-review.json`),
  ]);
  return {
    ...paper.default,
    ...record.default,
    form: form.default,
    procedure: procedure.default,
    profiles: profiles.default,
    review: review.default,
  };
}
