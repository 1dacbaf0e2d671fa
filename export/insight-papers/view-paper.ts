import { cleanText } from "#lib/canvas/clean-text.ts";
import type { Fact, PlanDocument, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { ownWords, plain } from "#lib/lesson-plan/document/spans.ts";
import { paragraph, prose, typedLine } from "#lib/lesson-plan/sections/parts.ts";
import { licenceOf } from "#lib/lesson-plan/sections/sources.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { PaperSource } from "./paper-source.ts";

type ViewPaper = Readonly<{
  /** What it is made from: the canvas. */
  kind: string;
  title: string;
  lead: string;
  facts: readonly Fact[];
  sections: readonly Pick<PlanSection, "id" | "heading" | "blocks">[];
}>;

/**
 * A paper of one view of insight, in the form all papers are written from: it begins at once, as a
 * run sheet does, and ends with what may be done with it.
 */
export function viewPaper(source: PaperSource, paper: ViewPaper): PlanDocument {
  const { workshop, locale, now, words, views } = source;
  const { kind, title, lead, facts, sections } = paper;
  const licence = licenceOf({ source: { licence: workshop.publication.licence, words } });
  const { author, creator, page, contents } = words.document;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
  const subtitle = { workshop: typedLine(workshop.title), day };
  return {
    version: 1,
    workshopId: workshop.id,
    profile: "run-sheet",
    locales: [locale],
    workshopLocale: workshop.locale,
    meta: {
      ...{ title, author, creator, licence },
      subject: `${kind}: ${cleanText(workshop.title)}`,
      keywords: [kind],
      createdAt: now,
      words: { page, contents },
    },
    cover: {
      id: "cover",
      kind: plain(kind),
      series: ownWords(fillIn(views.standards.draft.subtitle, subtitle)),
      title: plain(title),
      lead: plain(lead),
      facts,
    },
    sections: [
      ...sections.map((section) => ({ ...section, startsPage: false, isAppendix: false })),
      {
        id: "licence",
        heading: plain(words.profiles["run-sheet"].headings.licence ?? licence.name),
        ...{ startsPage: false, isAppendix: true },
        blocks: [prose("licence.statement", [paragraph(licence.statement)])],
      },
    ],
  };
}
