import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import type { WorkshopContent } from "#export/lesson-plan-source.ts";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import type { Locale } from "#lib/locales.ts";
import {
  PLENARY,
  plainStepSettings,
  type Step,
  type Workshop,
  workshopSchema,
} from "#lib/workshop/model.ts";

const START = Date.UTC(2026, 10, 20, 9, 0);

export function canvasStep(template: CanvasTemplate, step: Partial<Step> = {}): Step {
  return {
    id: template.id.toLowerCase(),
    kind: "canvas",
    templateId: template.id,
    columnSet: template.matrix?.columnSets[0]?.id ?? null,
    focusZones: [],
    continues: null,
    scope: "team",
    mode: "open",
    minutes: template.minutes.max,
    optional: false,
    ...plainStepSettings,
    ...step,
  };
}

/** A workshop that has ended, on every template unless told otherwise. */
export function endedWorkshop(workshop: Partial<Workshop> = {}): Workshop {
  const steps = workshop.steps ?? canvasTemplates.map((template) => canvasStep(template));
  return workshopSchema.parse({
    id: "w1",
    code: "ABCD2345",
    title: "Cool streets, warm data",
    locale: "en",
    programmeId: null,
    steps,
    teams: [
      { id: "a", name: "Team A" },
      { id: "b", name: "Team B" },
    ],
    status: "ended",
    currentStepId: null,
    visitedStepIds: steps.map(({ id }) => id),
    createdAt: START,
    startedAt: START,
    endedAt: START + 90 * 60_000,
    deleteAfter: START + 90 * 86_400_000,
    ...workshop,
  });
}

/** What storage would hold of a workshop: boards as `fill` makes them, `[]` for none. */
export function contentOf(
  workshop: Workshop,
  fill: (template: CanvasTemplate, step: Step, teamId: string) => BoardRecord[],
): WorkshopContent {
  const boards = workshop.steps.flatMap((step) => {
    const template = canvasTemplates.find(({ id }) => id === step.templateId);
    if (!template || step.continues !== null) return [];
    const teams = step.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
    return teams.map((teamId) => ({
      teamId,
      stepId: step.id,
      records: fill(template, step, teamId),
    }));
  });
  const members = ["facilitator", ...Array(24).fill("participant"), "observer"] as const;
  return {
    workshop,
    members: members.map((role) => ({ role })),
    boards: boards.filter(({ records }) => records.length > 0),
  };
}

/** Sentences a class might write, in the three languages. */
export const sentences: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "Bus stop has no shade from 11 to 4 o’clock",
    "Sensor data from the old boilers, shared every week (why not?)",
    "“We save energy” needs a number: kWh per month, source, date",
    "Ask the repair café who already mends phones 📱🔧",
    "Rooftop painted white: −38.9 °C? Check the unit!",
  ],
  "zh-Hans": [
    "公交站11点到16点没有树荫，老人最辛苦",
    "旧锅炉的传感器数据（每周共享一次），谁来看？",
    "“我们节能”要有数字：每月多少kWh，来源，日期",
    "问问维修咖啡馆，谁已经在修手机📱🔧",
    "深色沥青储存热量，夜间降温慢",
  ],
  "zh-Hant": [
    "公車站 11 點到 16 點沒有樹蔭，長輩最辛苦",
    "舊鍋爐的感測器資料（每週共享一次），誰來看？",
    "「我們節能」要有數字：每月多少 kWh，出處，日期",
    "問問維修咖啡館，誰已經在修手機📱🔧",
    "深色柏油儲存熱量，夜間降溫慢",
  ],
};
