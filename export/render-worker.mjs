// What a worker thread runs. Plain JavaScript, so that it starts under any server; it brings its
// own loader for the TypeScript of the tasks and takes no flags from the process around it.
import { tsImport } from "tsx/esm/api";

const tasks = await tsImport("./render-tasks.ts", import.meta.url);

export const {
  lessonPlanPdf,
  lessonPlanDocx,
  lessonPlanPptx,
  lessonPlanMarkdown,
  lessonPlanJson,
  lessonPlanPaper,
  boardSvg,
  boardPng,
  boardTldr,
  notesTable,
  insightPaper,
  workshopZip,
  lessonPlanCartridge,
  openWorkshopFile,
  boardHistoryJson,
  boardAuthorsJson,
} = tasks;
