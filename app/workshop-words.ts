import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import { loadCanvasWords } from "#i18n/canvas-words.ts";
import { loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import type { Locale } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";

/** The words of this workshop's agenda and sheets, and no others: they go to every phone. */
export async function workshopWords(
  { programmeId, steps }: Workshop,
  locale: Locale,
): Promise<WorkshopWords> {
  const templates = await loadTemplateTexts(locale);
  const used = new Set(steps.map(({ templateId }) => templateId));
  return {
    locale,
    programme: programmeId === null ? undefined : (await loadProgrammeTexts(locale))[programmeId],
    templates: Object.fromEntries(Object.entries(templates).filter(([id]) => used.has(id))),
    tldraw: await loadCanvasWords(locale),
  };
}
