import { Document, Page } from "@react-pdf/renderer";
import { describe, expect, it } from "vitest";
import { newDrawing } from "#export/pdf/writing/drawing.ts";
import { writePdf } from "#export/pdf/writing/write-pdf.ts";

const facts = {
  title: "Empty",
  author: "",
  subject: "",
  keywords: "",
  creator: "Test",
  language: "en",
  createdAt: new Date(0),
  attachments: [],
};

describe("writePdf", () => {
  it("lets go of the PDF once it is written: React keeps what papers are painted with", async () => {
    const drawing = newDrawing();
    const paper = (
      <Document>
        <Page size="A4" />
      </Document>
    );
    const bytes = await writePdf(paper, facts, drawing);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 8))).toBe("%PDF-1.7");
    expect(drawing).toEqual(newDrawing());
  });
});
