import { Document, Page, pdf, Text } from "@react-pdf/renderer";
import { fontStack, loadFonts } from "#export/pdf/fonts.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";

/**
 * The floor: the same words in the same faces on as many pages, as plain paragraphs and nothing
 * else. What it takes is react-pdf's own price for opening fonts, shaping and writing that much
 * text; everything above it is our layout, drawings, structure and line breaking.
 */
export async function renderPlainText(plan: PlanDocument, pages: number): Promise<number> {
  await loadFonts();
  const paragraphs = wordsOf(plan);
  const perPage = Math.ceil(paragraphs.length / pages);
  const fontFamily = fontStack(plan.locales[0], plan.workshopLocale);
  const instance = pdf(
    <Document pdfVersion="1.7">
      {Array.from({ length: pages }, (_, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once.
        <Page key={page} size="A4" style={{ fontFamily, fontSize: 9, padding: 54 }}>
          {paragraphs.slice(page * perPage, (page + 1) * perPage).map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once.
            <Text key={index} hyphenationCallback={characters}>
              {text}
            </Text>
          ))}
        </Page>
      ))}
    </Document>,
  );
  let bytes = 0;
  for await (const chunk of await instance.toBuffer()) bytes += chunk.length;
  instance.updateContainer(null as never);
  (instance.container as { document: unknown }).document = null;
  return bytes;
}

/** Every string a reader sees: what the figures draw line by line, and what is written out. */
function wordsOf(plan: PlanDocument): string[] {
  const words: string[] = [];
  JSON.stringify(plan, (key, value) => {
    if (key === "text" && typeof value === "string" && value.length > 1) words.push(value);
    return value;
  });
  return words;
}

function characters(word: string): string[] {
  return [...word].flatMap((character) => [character, ""]);
}
