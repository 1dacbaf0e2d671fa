import type { Block } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { lead } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

const LINES = 3;

/** Questions to the facilitator, each with lines to write on. */
export function reflectionBlocks({ source }: PlanContext): Block[] {
  const { reflection } = source.words;
  return [
    lead("reflection.lead", reflection.lead),
    ...reflection.prompts.map(
      (prompt, index): Block => ({
        id: `reflection.question-${index + 1}`,
        kind: "lines",
        prompt: plain(prompt),
        count: LINES,
      }),
    ),
  ];
}
