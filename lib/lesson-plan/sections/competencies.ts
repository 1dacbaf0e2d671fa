import type { Block } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { listed } from "./glance.ts";
import { bullet, fact, facts, heading, lead, named, paragraph, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

/** Keys of the ESD competencies that the programme or its canvases train. */
export function competencyKeys({ source }: PlanContext): string[] {
  const { programme, competencyNames, words } = source;
  const keys = new Set([
    ...(programme?.competencies ?? []),
    ...usedTemplates(source).flatMap(({ template }) => template.competencies),
  ]);
  return [...keys].filter((key) => competencyNames[key] && words.competencies[key]);
}

/** What the workshop trains, as things one can see people do, in one framework and in others. */
export function competenciesBlocks(context: PlanContext): Block[] {
  const { words, competencyNames } = context.source;
  const keys = competencyKeys(context);
  if (keys.length === 0) return [];
  const { colon } = words.record.objectives;
  const lines = keys.map((key) =>
    bullet(named(competencyNames[key] ?? key, words.competencies[key] ?? "", colon)),
  );
  return [
    lead("competencies.lead", words.objectives.competencyLead),
    prose("competencies.list", lines),
    ...frameworkBlocks(keys, context),
  ];
}

/** What others call them: our reading where we have one, else a field to fill in. */
function frameworkBlocks(keys: readonly string[], { source }: PlanContext): Block[] {
  const { frameworks } = source.words.review;
  const greenComp = keys
    .flatMap((key) => frameworks.competencies[key] ?? [])
    .map((name) => ({ name }));
  return [
    heading("competencies.frameworks-heading", 2, plain(frameworks.heading)),
    facts("competencies.frameworks", "form", [
      fact("greencomp", frameworks.greenComp, listed(greenComp, source)),
      fact("digcomp-version", frameworks.digCompVersion, ""),
      fact("digcomp", frameworks.digComp, ""),
    ]),
    prose("competencies.frameworks-note", [paragraph(frameworks.note)], "quiet"),
  ];
}
