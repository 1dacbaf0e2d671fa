import type PDFDocument from "pdfkit";

/**
 * The paper while it is drawn: what is known only once every page is laid out. Filled in by
 * `write-pdf.ts`; read by what is painted late.
 */
export type Drawing = {
  pdf: PDFDocument | null;
  /** Of the page being drawn, counted from 1. */
  page: number;
  pageCount: number;
  /** On which page each place is, counted from 0. */
  places: ReadonlyMap<string, number>;
};

export function newDrawing(): Drawing {
  return { pdf: null, page: 0, pageCount: 0, places: new Map() };
}
