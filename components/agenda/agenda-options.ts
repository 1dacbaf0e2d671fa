import { getTranslations } from "next-intl/server";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { findProgramme, programmes } from "#canvas-templates/programmes.ts";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import { programmeLength } from "#components/home/programme-length.ts";
import { loadProgrammeTexts, loadTemplateTexts, type TemplateText } from "#i18n/catalogue-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { MAX_LOCAL_TEXT } from "#lib/workshop/local-text.ts";
import { MAX_STEP_NOTES, MAX_STEPS, MAX_TITLE, type Workshop } from "#lib/workshop/model.ts";
import { MAX_PROGRAMME_BYTES } from "#lib/workshop/programme-file.ts";
import { MAX_STEP_MINUTES } from "#lib/workshop/timer.ts";
import type { StepTexts } from "./step-names.ts";

type Named = Readonly<{ id: string; name: string }>;

/** A canvas a step can have, in the viewer's words. */
export type CanvasOption = Named &
  Readonly<{
    purpose: string;
    minutes: number;
    zones: readonly Named[];
    columnSets: readonly Named[];
  }>;

export type ProgrammeOption = Named & Readonly<{ summary: string; length: string }>;

/** What the editor offers. Plain data, so that the server can hand it to the browser. */
export type AgendaOptions = Readonly<{
  canvases: readonly CanvasOption[];
  programmes: readonly ProgrammeOption[];
  /** What steps say unless a facilitator said otherwise, in every language. */
  texts: StepTexts;
  /** Minutes the workshop's programme is made for; `null` for a single canvas. */
  slotMinutes: number | null;
  limits: Readonly<{
    steps: number;
    minutes: number;
    title: number;
    instruction: number;
    notes: number;
    fileBytes: number;
  }>;
}>;

export async function loadAgendaOptions(
  locale: Locale,
  { programmeId }: Pick<Workshop, "programmeId">,
): Promise<AgendaOptions> {
  const t = await getTranslations("home.programmes");
  const templateTexts = await loadTemplateTexts(locale);
  const programmeTexts = await loadProgrammeTexts(locale);

  return {
    canvases: canvasTemplates.flatMap((template) => {
      const text = templateTexts[template.id];
      return text ? [canvasOption(template, text)] : [];
    }),
    programmes: programmes.flatMap((programme) => {
      const text = programmeTexts[programme.id];
      if (!text) return [];
      const { name, summary } = text;
      return [{ id: programme.id, name, summary, length: programmeLength(programme, t) }];
    }),
    texts: await loadStepTexts(programmeId),
    slotMinutes: findProgramme(programmeId)?.minutes ?? null,
    limits: {
      steps: MAX_STEPS,
      minutes: MAX_STEP_MINUTES,
      title: MAX_TITLE,
      instruction: MAX_LOCAL_TEXT,
      notes: MAX_STEP_NOTES,
      fileBytes: MAX_PROGRAMME_BYTES,
    },
  };
}

function canvasOption({ id, minutes, zones, matrix }: CanvasTemplate, text: TemplateText) {
  return {
    id,
    name: text.name,
    purpose: text.purpose,
    minutes: minutes.max,
    zones: zones.map((zone) => ({ id: zone.id, name: text.zones[zone.id]?.name ?? zone.id })),
    // A set has no name of its own: it is known by its columns.
    columnSets: (matrix?.columnSets ?? []).map((set) => ({
      id: set.id,
      name: set.columns.map((column) => text.columns[column]?.name ?? column).join(" · "),
    })),
  };
}

async function loadStepTexts(programmeId: string | null): Promise<StepTexts> {
  const entries = locales.map(async (locale) => {
    const programme = programmeId === null ? undefined : await loadProgrammeTexts(locale);
    const templates = Object.entries(await loadTemplateTexts(locale));
    const canvases = templates.map(
      ([id, { name, purpose }]) => [id, { title: name, instruction: purpose }] as const,
    );
    const steps = programme?.[programmeId ?? ""]?.steps ?? {};
    return [locale, { steps, canvases: Object.fromEntries(canvases) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as StepTexts;
}
