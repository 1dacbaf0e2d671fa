import { loadProgrammeTexts } from "#i18n/catalogue-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import { type StepTexts, withOwnWords } from "./step-names.ts";

/**
 * The steps of a ready-made programme. In a workshop of that programme they need no words of their
 * own; in any other they bring the programme's along, in every language. Loaded only when asked for.
 *
 * @throws if it cannot be fetched.
 */
export async function loadReadyMade(
  programmeId: string,
  ownProgrammeId: string | null,
): Promise<readonly Step[] | undefined> {
  const { findProgramme } = await import("#canvas-templates/programmes.ts");
  const programme = findProgramme(programmeId);
  if (!programme || programmeId === ownProgrammeId) return programme?.steps;
  const texts = await loadTexts(programmeId);
  return programme.steps.map((step) => withOwnWords(step, texts));
}

async function loadTexts(programmeId: string): Promise<StepTexts> {
  const entries = locales.map(async (locale: Locale) => {
    const steps = (await loadProgrammeTexts(locale))[programmeId]?.steps ?? {};
    return [locale, { steps, canvases: {} }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as StepTexts;
}
