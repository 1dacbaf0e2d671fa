import type { Block, Profile } from "../document/plan-document.ts";
import { agendaBlocks, runSheetAgendaBlocks } from "./agenda.ts";
import { alignmentBlocks } from "./alignment.ts";
import { canvasesBlocks } from "./canvases.ts";
import { competenciesBlocks } from "./competencies.ts";
import { exemplarsBlocks } from "./exemplars.ts";
import {
  contentBlocks,
  dimensionsBlocks,
  formHeadBlocks,
  learnersBlocks,
  valuesBlocks,
} from "./form.ts";
import { glanceBlocks, runSheetGlanceBlocks } from "./glance.ts";
import { insightBlocks } from "./insight.ts";
import { keyPointsBlocks } from "./key-points.ts";
import { materialsBlocks } from "./materials.ts";
import { differentiationBlocks, homeworkBlocks } from "./next-lessons.ts";
import { nextTimeBlocks, suggestionBlocks } from "./next-time.ts";
import { objectivesBlocks } from "./objectives.ts";
import { outcomesBlocks } from "./outcomes.ts";
import type { PlanContext } from "./plan-context.ts";
import { leadingBlocks, methodsBlocks, procedureBlocks } from "./procedure.ts";
import { reflectionBlocks } from "./reflection.ts";
import { resultsBlocks } from "./results.ts";
import { rubricBlocks } from "./rubric.ts";
import { handoutsBlocks, promptsBlocks } from "./sheets.ts";
import { licenceBlocks, shortLicenceBlocks, sourcesBlocks } from "./sources.ts";

type SectionPlan = Readonly<{
  id: string;
  /** None if there is nothing to say; then there is no section either. */
  blocksOf: (context: PlanContext) => readonly Block[];
  startsPage?: true;
  isAppendix?: true;
}>;

const gapSections: readonly SectionPlan[] = [
  { id: "coverage", blocksOf: insightBlocks("coverage") },
  { id: "provocations", blocksOf: insightBlocks("provocations") },
  { id: "standards-gaps", blocksOf: insightBlocks("standards-gaps") },
  { id: "data-gaps", blocksOf: insightBlocks("data-gaps") },
  { id: "lens", blocksOf: insightBlocks("lens") },
  { id: "mechanisms", blocksOf: insightBlocks("mechanisms") },
  { id: "maps", blocksOf: insightBlocks("maps") },
  { id: "roadmap", blocksOf: insightBlocks("roadmap") },
  { id: "city-cycle", blocksOf: insightBlocks("city-cycle") },
  { id: "trajectory", blocksOf: insightBlocks("trajectory") },
  { id: "shared-ideas", blocksOf: insightBlocks("shared-ideas") },
];
const lastSections: readonly SectionPlan[] = [
  { id: "participation", blocksOf: insightBlocks("participation") },
  { id: "carbon-receipt", blocksOf: insightBlocks("carbon-receipt") },
];

/**
 * The sections of each kind of paper, in order. A section has the same id wherever it stands, and
 * a block says the same in every paper that has it: a teacher's changes of it are for all of them.
 */
export const sectionsOf: Readonly<Record<Profile, readonly SectionPlan[]>> = {
  "run-sheet": [
    { id: "glance", blocksOf: runSheetGlanceBlocks },
    { id: "materials", blocksOf: materialsBlocks },
    { id: "agenda", blocksOf: runSheetAgendaBlocks },
    { id: "procedure", blocksOf: leadingBlocks },
    { id: "prompts", blocksOf: promptsBlocks },
    { id: "next-time", blocksOf: suggestionBlocks },
    { id: "licence", blocksOf: shortLicenceBlocks },
  ],
  "lesson-plan": [
    { id: "glance", blocksOf: glanceBlocks },
    { id: "objectives", blocksOf: objectivesBlocks },
    { id: "competencies", blocksOf: competenciesBlocks },
    { id: "key-points", blocksOf: keyPointsBlocks },
    { id: "alignment", blocksOf: alignmentBlocks },
    ...gapSections,
    { id: "materials", blocksOf: materialsBlocks },
    { id: "agenda", blocksOf: agendaBlocks },
    { id: "procedure", blocksOf: procedureBlocks },
    { id: "canvases", blocksOf: canvasesBlocks, startsPage: true },
    { id: "outcomes", blocksOf: outcomesBlocks },
    { id: "exemplars", blocksOf: exemplarsBlocks },
    { id: "results", blocksOf: resultsBlocks },
    { id: "rubric", blocksOf: rubricBlocks },
    { id: "differentiation", blocksOf: differentiationBlocks },
    { id: "homework", blocksOf: homeworkBlocks },
    { id: "reflection", blocksOf: reflectionBlocks },
    { id: "next-time", blocksOf: nextTimeBlocks },
    ...lastSections,
    { id: "sources", blocksOf: sourcesBlocks },
    { id: "licence", blocksOf: licenceBlocks },
    { id: "handouts", blocksOf: handoutsBlocks, startsPage: true, isAppendix: true },
  ],
  "jiao-an": [
    { id: "glance", blocksOf: formHeadBlocks },
    { id: "learners", blocksOf: learnersBlocks },
    { id: "content", blocksOf: contentBlocks },
    { id: "objectives", blocksOf: dimensionsBlocks },
    { id: "competencies", blocksOf: competenciesBlocks },
    { id: "values", blocksOf: valuesBlocks },
    { id: "key-points", blocksOf: keyPointsBlocks },
    { id: "methods", blocksOf: methodsBlocks },
    { id: "materials", blocksOf: materialsBlocks },
    { id: "procedure", blocksOf: procedureBlocks },
    { id: "canvases", blocksOf: canvasesBlocks, startsPage: true },
    { id: "rubric", blocksOf: rubricBlocks },
    { id: "results", blocksOf: resultsBlocks },
    { id: "differentiation", blocksOf: differentiationBlocks },
    { id: "homework", blocksOf: homeworkBlocks },
    { id: "outcomes", blocksOf: outcomesBlocks },
    { id: "alignment", blocksOf: alignmentBlocks },
    ...gapSections,
    { id: "reflection", blocksOf: reflectionBlocks },
    { id: "next-time", blocksOf: nextTimeBlocks },
    ...lastSections,
    { id: "sources", blocksOf: sourcesBlocks },
    { id: "licence", blocksOf: licenceBlocks },
    { id: "handouts", blocksOf: handoutsBlocks, startsPage: true, isAppendix: true },
  ],
};
