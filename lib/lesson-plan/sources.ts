import type { SourceList } from "./lesson-plan.ts";
import { type PlanSource, usedTemplates } from "./plan-source.ts";
import { fillIn } from "./words.ts";

/** Where the ideas come from, and what may be done with the plan. */
export function sourceLists(source: PlanSource): SourceList[] {
  const { sources } = source.words;
  const used = usedTemplates(source);
  const credits = used.flatMap(({ words: { name, credit } }) =>
    credit ? [fillIn(sources.canvasCredit, { canvas: name, credit })] : [],
  );
  const goals = used.some(({ template }) => template.goals.length > 0);
  return [
    { id: "canvases", heading: sources.canvases, items: credits },
    {
      id: "general",
      heading: null,
      items: [
        sources.inspiration,
        sources.competencies,
        ...(goals ? [sources.goals] : []),
        sources.licence,
        sources.privacy,
      ],
    },
  ].filter(({ items }) => items.length > 0);
}
