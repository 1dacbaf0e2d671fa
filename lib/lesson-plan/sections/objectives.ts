import type { Block } from "../document/plan-document.ts";
import { type ProseLine, plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { fillIn } from "../words.ts";
import { filled, heading, lead, paragraph, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

/**
 * What the workshop is for: the programme's objectives, or else those of its canvases; the goals
 * its canvases touch.
 */
export function objectivesBlocks(context: PlanContext): Block[] {
  const { objectives, record } = context.source.words;
  return filled([
    lead("objectives.lead", objectives.lead),
    prose("objectives.list", objectiveLines(context)),
    prose("objectives.levels", [paragraph(record.objectives.bloomNote)], "quiet"),
    ...goalBlocks(context),
  ]);
}

/** Objectives as things one can see people do, each with its level. */
export function objectiveLines({ source }: PlanContext): ProseLine[] {
  const { bloom, level: word } = source.words.record.objectives;
  const { programme } = source;
  const said = programme
    ? programme.objectives.map((objective, index) => ({
        objective,
        level: programme.teaching.levels[index] ?? null,
      }))
    : usedTemplates(source).map(({ words, teaching }) => ({
        objective: teaching?.objective ?? words.purpose,
        level: teaching?.level ?? null,
      }));
  return said.map(({ objective, level }) => {
    const levelSpans =
      level === null
        ? []
        : [{ text: fillIn(word, { level: bloom[level] }), italic: true as const }];
    return { kind: "number", text: { main: [{ text: objective }, ...levelSpans] } };
  });
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
