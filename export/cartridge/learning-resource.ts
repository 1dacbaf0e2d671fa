import { cleanText } from "#lib/canvas/clean-text.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsIn } from "../written-text.ts";

/** The United Nations' own name of its goals. */
const GOALS = "Sustainable Development Goals";

/** What a paper says of itself to catalogues: a schema.org LearningResource, as JSON-LD. */
export function learningResource(document: PlanDocument, minutes: number): object {
  const { meta, locales, cover } = document;
  const goals = new Map(
    document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "goals" ? block.goals : []))
      .map(({ number, label }) => [number, wordsIn(label, locales)] as const),
  );
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: cleanText(meta.title),
    description: cover.lead ? wordsIn(cover.lead, locales) : cleanText(meta.subject),
    inLanguage: [...locales],
    learningResourceType: "lesson plan",
    educationalUse: "group work",
    interactivityType: "active",
    audience: { "@type": "EducationalAudience", educationalRole: "teacher" },
    timeRequired: `PT${minutes}M`,
    dateCreated: new Date(meta.createdAt).toISOString().slice(0, 10),
    keywords: meta.keywords.map(cleanText),
    license: meta.licence.url ?? cleanText(meta.licence.name),
    isAccessibleForFree: true,
    educationalAlignment: [...goals].map(([number, name]) => ({
      "@type": "AlignmentObject",
      alignmentType: "educationalSubject",
      educationalFramework: GOALS,
      targetName: name,
      targetUrl: `https://sdgs.un.org/goals/goal${number}`,
    })),
  };
}
