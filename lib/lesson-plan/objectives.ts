import type { ObjectivesSection } from "./lesson-plan.ts";
import { type PlanSource, usedTemplates } from "./plan-source.ts";
import { fillIn } from "./words.ts";

/**
 * What the workshop is for: the programme's objectives, or else what its canvases are for; the
 * competencies it trains, as things one can see people do; the goals its canvases touch.
 */
export function objectivesSection(source: PlanSource): ObjectivesSection {
  const { words, programme, competencyNames } = source;
  const used = usedTemplates(source);
  const keys = new Set([
    ...(programme?.competencies ?? []),
    ...used.flatMap(({ template }) => template.competencies),
  ]);
  const { heading, lead, competencies, competencyLead } = words.objectives;
  return {
    id: "objectives",
    heading,
    lead,
    items: programme?.objectives ?? used.map((one) => one.words.purpose),
    competencies: {
      heading: competencies,
      lead: competencyLead,
      items: [...keys].flatMap((key) => {
        const [name, statement] = [competencyNames[key], words.competencies[key]];
        return name && statement ? [{ key, name, statement }] : [];
      }),
    },
    goals: goalsOf(source),
  };
}

function goalsOf(source: PlanSource): ObjectivesSection["goals"] {
  const { goals, goalLead, goal } = source.words.objectives;
  const numbers = new Set(usedTemplates(source).flatMap(({ template }) => template.goals));
  const items = [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const found = source.goals.get(number);
      const label = fillIn(goal, { number, name: found?.name ?? "" });
      return found ? [{ number, ...found, label }] : [];
    });
  return items.length === 0 ? null : { heading: goals, lead: goalLead, items };
}
