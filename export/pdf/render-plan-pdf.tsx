import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { papers } from "./design.ts";
import { loadFonts } from "./fonts.ts";
import { PlanPaper } from "./plan-paper.tsx";
import { newDrawing } from "./writing/drawing.ts";
import { type Attachment, writePdf } from "./writing/write-pdf.ts";

export const paperNames = ["A4", "Letter"] as const;

export type PlanPdfOptions = Readonly<{
  paper: (typeof paperNames)[number];
  /** Sheets of handouts; left out, the paper's own. */
  handouts?: "A3";
  attachments?: readonly Attachment[];
}>;

/**
 * Renders a paper as tagged PDF 1.7. Takes the whole thread while it runs: call it in a worker.
 *
 * Nothing is fetched and no file but the fonts is read, whatever the document holds.
 *
 * @throws whatever the typesetter throws.
 */
export async function renderPlanPdf(
  document: PlanDocument,
  { paper, handouts, attachments = [] }: PlanPdfOptions,
): Promise<Uint8Array> {
  await loadFonts();
  const { meta, locales } = document;
  const drawing = newDrawing();
  const sheet = papers[paper];
  return writePdf(
    <PlanPaper
      document={document}
      sheet={sheet}
      handoutSheet={handouts ? papers[handouts] : sheet}
      drawing={drawing}
    />,
    {
      title: meta.title,
      author: meta.author,
      subject: meta.subject,
      keywords: meta.keywords.join(", "),
      creator: meta.creator,
      language: locales[0],
      createdAt: new Date(meta.createdAt),
      attachments,
    },
    drawing,
  );
}
