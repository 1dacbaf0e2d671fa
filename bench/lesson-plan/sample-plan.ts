import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { StoredBoard, StoredWorkshop } from "#export/stored-workshop.ts";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { Locale } from "#lib/locales.ts";
import { noProgress, plainStepSettings, type Step, type Workshop } from "#lib/workshop/model.ts";

const TEMPLATES = ["T07-twin-transition", "T08-five-mechanisms"];
const NOTES_PER_ZONE = 4;
const START = Date.UTC(2026, 10, 20, 9);

const sentences = [
  "Bus stop has no shade from 11 to 4 o’clock, old people suffer most",
  "旧锅炉的传感器数据（每周共享一次），谁来看？",
  "「我們節能」要有數字：每月多少 kWh，出處，日期",
  "Ask the repair café who already mends phones",
  "深色沥青储存热量，夜间降温慢",
  "舊校舍屋頂漆成白色，先量一個月的室溫",
];

/** A workshop of two teams on two canvases with notes in three languages: a plan of 12 pages. */
export function sampleWorkshop(locale: Locale): StoredWorkshop {
  const steps = TEMPLATES.map(sampleStep);
  const teams = [
    { id: "a", name: "Willow 柳树" },
    { id: "b", name: "Banyan 榕樹" },
  ];
  const workshop: Workshop = {
    id: "bench",
    code: "ABCD2345",
    title: "Cool streets, warm data · 清凉街道 · 清涼街道",
    locale,
    programmeId: null,
    steps,
    teams,
    status: "ended",
    currentStepId: null,
    visitedStepIds: steps.map(({ id }) => id),
    createdAt: START,
    startedAt: START,
    endedAt: START + 5_400_000,
    deleteAfter: START + 86_400_000,
    ...noProgress,
  };
  const boards = teams.flatMap(({ id }) => steps.map((step) => sampleBoard(id, step)));
  return { workshop, members: [{ role: "facilitator" }, { role: "participant" }], boards };
}

function sampleStep(templateId: string): Step {
  return {
    id: templateId.toLowerCase(),
    kind: "canvas",
    templateId,
    columnSet: null,
    focusZones: [],
    continues: null,
    scope: "team",
    mode: "open",
    minutes: 35,
    optional: false,
    ...plainStepSettings,
  };
}

function sampleBoard(teamId: string, step: Step): StoredBoard {
  const template = findTemplate(step.templateId);
  if (!template) throw new Error(`the catalogue lacks ${step.templateId}`);
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [zone, { body }] of layoutSheet(template, null).zones.entries()) {
      for (let index = 0; index < NOTES_PER_ZONE; index += 1) {
        const text = sentences[(zone + index + teamId.length) % sentences.length] ?? "";
        addNote(doc, `${zone}-${index}`, body.x + 6 + index * 210, body.y + 6, text);
      }
    }
  });
  return { teamId, stepId: step.id, updates: [Y.encodeStateAsUpdate(doc)] };
}

function addNote(doc: Y.Doc, id: string, x: number, y: number, text: string): void {
  const registers = new Y.Map<unknown>();
  recordsMap(doc).set(`shape:${id}`, registers);
  const words = new Y.XmlFragment();
  registers.set("t", "note");
  registers.set("xf", [PAGE_ID, `a${id.replace("-", "")}`, x, y, 0]);
  registers.set("p", { color: "light-green", size: "m", growY: 0, scale: 1 });
  registers.set("rt", words);
  fillWithText(words, text);
}
