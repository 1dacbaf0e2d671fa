import { cleanText } from "../../canvas/clean-text.ts";
import type { PlanSource } from "../plan-source.ts";
import { coverOf } from "../sections/glance.ts";
import { type PlanContext, planContext } from "../sections/plan-context.ts";
import { sectionsOf } from "../sections/profiles.ts";
import { licenceOf } from "../sections/sources.ts";
import type { DocumentMeta, PlanDocument, PlanSection, Profile } from "./plan-document.ts";
import { plain } from "./spans.ts";

/**
 * Makes the paper of a workshop from what was planned and what people did. Nothing is invented:
 * what is not known is left out, and what only a teacher can say is left empty for them. The same
 * workshop has the same ids each time, in every language.
 */
export function planDocument(source: PlanSource, profile: Profile): PlanDocument {
  const context = planContext(source, profile);
  const { headings } = source.words.profiles[profile];
  const sections = sectionsOf[profile]
    .map(({ id, blocksOf, startsPage = false, isAppendix = false }): PlanSection => {
      const heading = plain(headings[id] ?? id);
      return { id, heading, startsPage, isAppendix, blocks: blocksOf(context) };
    })
    .filter(({ blocks }) => blocks.length > 0);
  return {
    version: 1,
    workshopId: source.workshop.id,
    profile,
    locales: [source.locale],
    workshopLocale: source.workshop.locale,
    meta: metaOf(context),
    cover: coverOf(context),
    sections,
  };
}

function metaOf(context: PlanContext): DocumentMeta {
  const { source, profile } = context;
  const { document, profiles } = source.words;
  return {
    title: cleanText(source.workshop.title),
    author: document.author,
    subject: profiles[profile].subject,
    keywords: document.keywords,
    creator: document.creator,
    createdAt: source.now,
    licence: licenceOf(context),
    words: { page: document.page, contents: document.contents },
  };
}
