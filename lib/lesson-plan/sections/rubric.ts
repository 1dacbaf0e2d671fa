import type { Block, TableBlock, TableRow } from "../document/plan-document.ts";
import { type Prose, plain, wordsOfSpans } from "../document/spans.ts";
import { type RubricCriterion, rubricCriteria } from "../review-words.ts";
import { fillIn } from "../words.ts";
import { deckOf, evidenceOf, goalOf } from "./alignment.ts";
import { boardNumbers, participants } from "./numbers.ts";
import { bold, bullet, cell, lead } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";
import { closedVotes, voteName } from "./results.ts";

/** How much each criterion counts of a hundred: our suggestion. */
const SHARES: Readonly<Record<RubricCriterion, number>> = {
  evidence: 30,
  systems: 20,
  collaboration: 20,
  design: 20,
  reflection: 10,
};

/** Criteria in four levels, each beside what the boards show of it. */
export function rubricBlocks(context: PlanContext): Block[] {
  const { rubric } = context.source.words.review;
  const counts = countsOf(context);
  const rows = rubricCriteria.map((criterion): TableRow => {
    const { name, levels } = rubric.criteria[criterion];
    const share = SHARES[criterion];
    return {
      id: criterion,
      tone: "normal",
      cells: [
        cell(bold(plain(fillIn(rubric.share, { criterion: name, share })))),
        counts[criterion],
        ...rubric.levels.map((_, index) => cell(levels[index] ?? "")),
      ],
    };
  });
  return [
    lead("rubric.lead", rubric.lead),
    {
      id: "rubric.table",
      kind: "table",
      caption: null,
      columns: columnsOf(context),
      hasRowHeads: true,
      rows,
    },
  ];
}

function columnsOf({ source }: PlanContext): TableBlock["columns"] {
  const { rubric } = source.words.review;
  return [
    { id: "criterion", name: plain(rubric.criterion), share: 4, align: "start" },
    { id: "counted", name: plain(rubric.counted), share: 5, align: "start" },
    ...rubric.levels.map((level, index) => ({
      id: `level-${rubric.levels.length - index}`,
      name: plain(level),
      share: 4,
      align: "start" as const,
    })),
  ];
}

function countsOf(context: PlanContext): Readonly<Record<RubricCriterion, Prose>> {
  const { counts } = context.source.words.review.rubric;
  const numbers = boardNumbers(context);
  const refs = [...evidenceOf(context).keys()];
  const goals = new Set(refs.flatMap((ref) => goalOf(ref) ?? [])).size;
  const standards = refs.filter((ref) => deckOf(ref) === "standards").length;
  const share = (phrase: string, part: number, all: number) =>
    all === 0 ? [] : [fillIn(phrase, { with: part, all })];
  const said = {
    evidence: [
      ...share(counts.sources, numbers.withSource, numbers.notes),
      ...share(counts.confidence, numbers.withConfidence, numbers.notes),
    ],
    systems: [
      ...share(counts.zones, numbers.filledZones, numbers.zones),
      ...(numbers.notes === 0 ? [] : [fillIn(counts.cards, { goals, standards })]),
    ],
    collaboration: [
      ...share(counts.teams, numbers.writingTeams, numbers.notes === 0 ? 0 : numbers.teams),
      ...turnouts(context),
    ],
    design:
      numbers.topScore === null
        ? []
        : [
            ...share(counts.voted, numbers.withVotes, numbers.notes),
            fillIn(counts.top, { score: numbers.topScore }),
          ],
    reflection: [counts.byHand],
  };
  const bullets = (lines: readonly string[]) => lines.map((line) => bullet(line));
  return {
    evidence: bullets(said.evidence),
    systems: bullets(said.systems),
    collaboration: bullets(said.collaboration),
    design: bullets(said.design),
    reflection: bullets(said.reflection),
  };
}

function turnouts(context: PlanContext): string[] {
  const { source } = context;
  const people = participants(source);
  return closedVotes(context).flatMap((vote, index) => {
    if (people < vote.turnout || people === 0) return [];
    const name = wordsOfSpans(voteName(vote, index, context).main);
    const { turnout } = source.words.review.rubric.counts;
    return [fillIn(turnout, { turnout: vote.turnout, people, vote: name })];
  });
}
