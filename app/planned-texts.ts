import type { PlannedTexts } from "#components/present/step-texts.ts";
import { loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";

type Agenda = Pick<Workshop, "programmeId" | "steps">;

/** What a workshop's steps are called and ask for, in every language: the projector shows two. */
export async function plannedTexts(agenda: Agenda): Promise<PlannedTexts> {
  const entries = locales.map(async (locale) => [locale, await textsIn(agenda, locale)] as const);
  return Object.fromEntries(await Promise.all(entries)) as PlannedTexts;
}

async function textsIn({ programmeId, steps }: Agenda, locale: Locale) {
  const templates = await loadTemplateTexts(locale);
  const programme =
    programmeId === null ? undefined : (await loadProgrammeTexts(locale))[programmeId];
  return Object.fromEntries(
    steps.map(({ id, templateId }) => {
      const planned = programme?.steps[id];
      const template = templateId === null ? undefined : templates[templateId];
      return [
        id,
        {
          title: planned?.title ?? template?.name ?? "",
          instruction: planned?.instruction ?? template?.purpose ?? "",
        },
      ];
    }),
  );
}
