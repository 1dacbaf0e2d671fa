import { Document, Page, renderToBuffer } from "@react-pdf/renderer";
import { beforeAll, describe, expect, it } from "vitest";
import { fontStack, loadFonts } from "#export/pdf/fonts.ts";
import { Words } from "#export/pdf/words.tsx";
import { hasPdfTools, inspectPdf } from "../pdf-tools.ts";

/** Prints words on a page and reads them again. */
async function printed(words: string, fontWeight: 400 | 700): Promise<string> {
  const pdf = inspectPdf(
    await renderToBuffer(
      <Document>
        <Page size="A4" style={{ fontFamily: fontStack("en", "zh-Hans"), fontWeight }}>
          <Words>{words}</Words>
        </Page>
      </Document>,
    ),
  );
  try {
    return pdf.raw().trim();
  } finally {
    pdf.close();
  }
}

// The faces stay in memory between papers, and nothing of one may be seen in the next.
describe.skipIf(!hasPdfTools)("characters after papers with others", () => {
  beforeAll(loadFonts);

  it("are there, though they were part of another one before", async () => {
    // A middle dot is drawn as a raised full stop.
    expect(await printed("Herons · Egrets", 700)).toBe("Herons · Egrets");
    expect(await printed("1. SDG 7.3 and 12.5", 700)).toBe("1. SDG 7.3 and 12.5");
  });

  it("are copied out as themselves, though others look alike", async () => {
    expect(await printed("⼀⼆", 400)).toBe("⼀⼆");
    expect(await printed("一二", 400)).toBe("一二");
  });
});
