import type { Block } from "../document/plan-document.ts";
import { type ProseLine, plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { fillIn } from "../words.ts";
import { bullet, filled, heading, lead, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

/**
 * What the workshop is for: the programme's objectives, or else what its canvases are for; the
 * competencies it trains, as things one can see people do; the goals its canvases touch.
 */
export function objectivesBlocks(context: PlanContext): Block[] {
  const { objectives } = context.source.words;
  return filled([
    lead("objectives.lead", objectives.lead),
    prose("objectives.list", objectiveLines(context)),
    ...competencyBlocks(context),
    ...goalBlocks(context),
  ]);
}

export function objectiveLines({ source }: PlanContext): ProseLine[] {
  const used = usedTemplates(source);
  const said = source.programme?.objectives ?? used.map(({ words }) => words.purpose);
  return said.map((words) => ({ kind: "number", text: plain(words) }));
}

/** Keys of the ESD competencies that the programme or its canvases train. */
export function competencyKeys({ source }: PlanContext): string[] {
  const { programme, competencyNames, words } = source;
  const keys = new Set([
    ...(programme?.competencies ?? []),
    ...usedTemplates(source).flatMap(({ template }) => template.competencies),
  ]);
  return [...keys].filter((key) => competencyNames[key] && words.competencies[key]);
}

function competencyBlocks(context: PlanContext): Block[] {
  const { words, competencyNames } = context.source;
  const keys = competencyKeys(context);
  if (keys.length === 0) return [];
  const lines = keys.map((key) =>
    bullet({
      main: [
        { text: competencyNames[key] ?? key, bold: true },
        { text: `${words.record.objectives.colon}${words.competencies[key] ?? ""}` },
      ],
    }),
  );
  return [
    heading("objectives.competencies-heading", 2, plain(words.objectives.competencies)),
    lead("objectives.competencies-lead", words.objectives.competencyLead),
    prose("objectives.competencies", lines),
  ];
}

function goalBlocks({ source }: PlanContext): Block[] {
  const { words } = source;
  const numbers = new Set(usedTemplates(source).flatMap(({ template }) => template.goals));
  const goals = [...numbers]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const found = source.goals.get(number);
      if (!found) return [];
      const label = plain(fillIn(words.objectives.goal, { number, name: found.name }));
      return [{ number, colour: found.colour, label }];
    });
  if (goals.length === 0) return [];
  return [
    heading("objectives.goals-heading", 2, plain(words.objectives.goals)),
    lead("objectives.goals-lead", words.objectives.goalLead),
    { id: "objectives.goals", kind: "goals", goals },
  ];
}
