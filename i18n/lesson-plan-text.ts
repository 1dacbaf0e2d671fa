import type { LessonPlanWords } from "#lib/lesson-plan/words.ts";
import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/lesson-plan.json";

// Fails to compile when the file and the type part company.
type Checked = typeof words extends LessonPlanWords ? LessonPlanWords : never;

/** The words of the lesson plan in one language. */
export async function loadLessonPlanWords(locale: Locale): Promise<Checked> {
  return (await import(`../locales/${locale}/lesson-plan.json`)).default;
}
