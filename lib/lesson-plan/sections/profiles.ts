import type { Block, Profile } from "../document/plan-document.ts";
import { agendaBlocks, runSheetAgendaBlocks } from "./agenda.ts";
import { canvasesBlocks } from "./canvases.ts";
import { glanceBlocks } from "./glance.ts";
import { objectivesBlocks } from "./objectives.ts";
import { outcomesBlocks } from "./outcomes.ts";
import type { PlanContext } from "./plan-context.ts";
import { reflectionBlocks } from "./reflection.ts";
import { licenceBlocks, sourcesBlocks } from "./sources.ts";

type SectionPlan = Readonly<{
  id: string;
  /** None if there is nothing to say; then there is no section either. */
  blocksOf: (context: PlanContext) => readonly Block[];
  startsPage?: true;
  isAppendix?: true;
}>;

/**
 * The sections of each kind of paper, in order. A section has the same id wherever it stands, and
 * a block says the same in every paper that has it: a teacher's changes of it are for all of them.
 */
export const sectionsOf: Readonly<Record<Profile, readonly SectionPlan[]>> = {
  "run-sheet": [
    { id: "glance", blocksOf: glanceBlocks },
    { id: "agenda", blocksOf: runSheetAgendaBlocks },
    { id: "licence", blocksOf: licenceBlocks },
  ],
  "lesson-plan": [
    { id: "glance", blocksOf: glanceBlocks },
    { id: "objectives", blocksOf: objectivesBlocks },
    { id: "agenda", blocksOf: agendaBlocks },
    { id: "canvases", blocksOf: canvasesBlocks, startsPage: true },
    { id: "outcomes", blocksOf: outcomesBlocks },
    { id: "reflection", blocksOf: reflectionBlocks },
    { id: "sources", blocksOf: sourcesBlocks },
    { id: "licence", blocksOf: licenceBlocks },
  ],
  "jiao-an": [
    { id: "glance", blocksOf: glanceBlocks },
    { id: "objectives", blocksOf: objectivesBlocks },
    { id: "canvases", blocksOf: canvasesBlocks },
    { id: "outcomes", blocksOf: outcomesBlocks },
    { id: "reflection", blocksOf: reflectionBlocks },
    { id: "sources", blocksOf: sourcesBlocks },
    { id: "licence", blocksOf: licenceBlocks },
  ],
};
