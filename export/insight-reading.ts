import type { TemplateTexts } from "#i18n/catalogue-text.ts";
import type { InsightPaperWords } from "#i18n/insight-paper-text.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { InsightSource, NoteRef } from "#lib/insight/insight-source.ts";

/** What papers' sections of insight are made from, in the paper's language. */
export type InsightReading = Readonly<{
  source: InsightSource;
  words: InsightPaperWords;
  templateTexts: TemplateTexts;
  cards: CardFaces;
  teamName: (id: string) => string;
  say: (note: NoteRef) => string;
}>;
