import layoutDocument from "@react-pdf/layout";
import render from "@react-pdf/render";
import { Font, pdf as mount } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { createAnnotator } from "./annotator.ts";
import { type Drawing, newDrawing } from "./drawing.ts";
import type { LayoutNode } from "./layout-node.ts";
import { withMarks } from "./markup.ts";

/** A file within the PDF. */
export type Attachment = Readonly<{
  name: string;
  /** Media type. */
  mime: string;
  bytes: Uint8Array;
  description: string;
  /** Of the file to the paper: what it was made from, or something else (ISO 32000-2 §7.11.3). */
  relationship: "Source" | "Data" | "Supplement" | "Unspecified";
}>;

export type PdfFacts = Readonly<{
  title: string;
  author: string;
  subject: string;
  keywords: string;
  creator: string;
  /** Of the whole paper, BCP 47. */
  language: string;
  createdAt: Date;
  attachments: readonly Attachment[];
}>;

/** As in the packages, whose own types ask for less than they take. */
type LayOut = (document: LayoutNode, fonts: typeof Font) => Promise<LayoutNode>;
type Render = (pdf: PDFDocument, document: LayoutNode) => PDFDocument;

/**
 * Draws a `<Document>` as tagged PDF 1.7 (PDF/UA-1).
 *
 * This is what `pdf()` of @react-pdf/renderer 4.9 does, with its own parts: lay out, then render.
 * Between the two the laid out paper gets marks, see {@link withMarks}; before the end the file
 * gets its attachments.
 *
 * @param drawing filled in on the way, and empty again at the end.
 */
export async function writePdf(
  paper: ReactElement,
  facts: PdfFacts,
  drawing: Drawing,
): Promise<Uint8Array> {
  const laidOut = await layOut(paper);
  const pdf = emptyPdf(facts);
  const bytes = collect(pdf);
  const annotator = createAnnotator(pdf);
  const { document, pages } = withMarks(laidOut, annotator, (page) => {
    drawing.page = page + 1;
  });
  Object.assign(drawing, { pdf, places: pages, pageCount: document.children?.length ?? 0 });
  attach(pdf, facts);
  try {
    (render as unknown as Render)(pdf, document);
    return await bytes;
  } finally {
    // What is painted late holds on to the drawing, and React to that for a while.
    Object.assign(drawing, newDrawing());
  }
}

async function layOut(paper: ReactElement): Promise<LayoutNode> {
  const mounted = mount(paper as Parameters<typeof mount>[0]);
  try {
    const { document } = mounted.container as { document: LayoutNode };
    return await (layoutDocument as unknown as LayOut)(document, Font);
  } finally {
    // React keeps every tree it was given: without both lines each paper leaks about 1.7 MB.
    mounted.updateContainer(null as never);
    (mounted.container as { document: unknown }).document = null;
  }
}

function emptyPdf(facts: PdfFacts): PDFDocument {
  const pdf = new PDFDocument({
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: facts.language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Keywords: facts.keywords,
      Creator: facts.creator,
      Producer: facts.creator,
      CreationDate: facts.createdAt,
      ModificationDate: facts.createdAt,
    },
  });
  pdf._root.data.PageMode = "UseOutlines";
  return pdf;
}

function attach(pdf: PDFDocument, { attachments, createdAt }: PdfFacts): void {
  for (const { name, mime, bytes, description, relationship } of attachments) {
    const dates = { creationDate: createdAt, modifiedDate: createdAt };
    pdf.file(bytes, { name, type: mime, description, relationship, ...dates });
  }
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
