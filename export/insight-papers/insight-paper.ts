import type { InsightPaper, InsightPaperForm } from "#lib/exports/insight-paper.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { dataGapPaper } from "./data-gap-paper.ts";
import { outlinePaper } from "./outline-paper.ts";
import { type PaperAsked, type PaperSource, paperSourceOf } from "./paper-source.ts";

export type InsightPaperTask = PaperAsked &
  Readonly<{ paper: InsightPaper; form: InsightPaperForm }>;

const papers: Readonly<Record<InsightPaper, (source: PaperSource) => PlanDocument>> = {
  "contribution-outline": outlinePaper,
  "data-gap-report": dataGapPaper,
};

/** What a paper of one view says: both its forms are written from it. */
export async function insightPaperDocument({
  paper,
  form: _form,
  ...asked
}: InsightPaperTask): Promise<PlanDocument> {
  return papers[paper](await paperSourceOf(asked));
}

/** A paper of one view of insight, as a file. Takes the whole thread: call it in a worker. */
export async function insightPaperFile(task: InsightPaperTask): Promise<Uint8Array> {
  const document = await insightPaperDocument(task);
  // The typesetters are heavy, and each form needs one of them.
  if (task.form === "docx") return (await import("../docx/plan-docx.ts")).planDocx(document);
  const { renderPlanPdf } = await import("../pdf/render-plan-pdf.tsx");
  return renderPlanPdf(document, { paper: "A4" });
}
