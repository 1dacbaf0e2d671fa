import { clustersOf } from "../../canvas/clusters.ts";
import { layoutSheet } from "../../canvas/sheet.ts";
import { boardStep } from "../../workshop/model.ts";
import type { Vote, VoteResult } from "../../workshop/votes.ts";
import type { Block, TableRow } from "../document/plan-document.ts";
import { plain, type Text } from "../document/spans.ts";
import { counted, fillIn, numeral } from "../words.ts";
import { excerpt } from "./excerpt.ts";
import { stepTitle } from "./meetings.ts";
import { cell, filled, heading, ownLine, paragraph, prose } from "./parts.ts";
import type { PlanCanvas, PlanContext } from "./plan-context.ts";

/** Most results of one vote that are listed; the others are counted. */
const MAX_RESULTS = 30;

/** What each vote came to, a table for each. */
export function resultsBlocks(context: PlanContext): Block[] {
  return closedVotes(context).flatMap((vote, index) => {
    return filled([
      heading(`results.heading.${vote.id}`, 2, voteName(vote, index, context)),
      prose(`results.rules.${vote.id}`, [paragraph(rulesOf(vote, context))], "quiet"),
      vote.results.length === 0
        ? prose(`results.nothing.${vote.id}`, [
            paragraph(context.source.words.review.results.nothing),
          ])
        : resultTable(vote, context),
    ]);
  });
}

export function closedVotes({ source }: PlanContext): Vote[] {
  return source.workshop.votes.filter(({ closedAt }) => closedAt !== null);
}

/** What the facilitator called a vote, or else its number and step. */
export function voteName({ name, stepId }: Vote, index: number, { source }: PlanContext): Text {
  if (name !== "") return ownLine(name);
  const step = source.workshop.steps.find(({ id }) => id === stepId);
  const title = step ? stepTitle(step, source) : plain("");
  const phrase = fillIn(source.words.review.results.unnamed, { number: index + 1 });
  const [before = "", after = ""] = phrase.split("{step}");
  const spans = [{ text: before }, ...title.main, { text: after }];
  return { ...title, main: spans.filter(({ text }) => text !== "") };
}

function rulesOf({ dots, perNote, hasAgainst, turnout }: Vote, { source }: PlanContext): string {
  const { results } = source.words.review;
  return [
    turnoutLine(turnout, source),
    counted(results.dots, dots, source.locale),
    ...(perNote < dots ? [counted(results.perNote, perNote, source.locale)] : []),
    ...(hasAgainst ? [results.against] : []),
  ].join(source.words.record.separator);
}

function turnoutLine(turnout: number, source: PlanContext["source"]): string {
  const { results } = source.words.review;
  const people = source.members.filter(({ role }) => role === "participant").length;
  // People may have left, or been merged with others, since they voted.
  return people >= turnout && people > 0
    ? fillIn(results.turnout, { turnout, people })
    : counted(results.turnoutAlone, turnout, source.locale);
}

function resultTable(vote: Vote, context: PlanContext): Block {
  const { results } = context.source.words.review;
  const listed = vote.results.slice(0, MAX_RESULTS);
  const rest = vote.results.length - listed.length;
  return {
    id: `results.table.${vote.id}`,
    kind: "table",
    caption: null,
    columns: [
      { id: "rank", name: plain(results.rank), share: 2, align: "end" },
      { id: "note", name: plain(results.note), share: 12, align: "start" },
      { id: "team", name: plain(results.team), share: 4, align: "start" },
      { id: "score", name: plain(results.score), share: 2, align: "end" },
      { id: "voters", name: plain(results.voters), share: 2, align: "end" },
    ],
    hasRowHeads: false,
    rows: [
      ...listed.map((result) => resultRow(result, vote, context)),
      ...(rest > 0 ? [moreRow(rest, context)] : []),
    ],
  };
}

function resultRow(result: VoteResult, vote: Vote, context: PlanContext): TableRow {
  const { source } = context;
  const { locale } = source;
  // Equal scores share a rank.
  const rank = vote.results.findIndex(({ score }) => score === result.score) + 1;
  const team = source.workshop.teams.find(({ id }) => id === result.teamId);
  return {
    id: `${result.teamId}-${result.noteId}`,
    tone: "normal",
    cells: [
      cell(numeral(rank, locale)),
      cell(votedWords(result, vote, context)),
      cell(team ? ownLine(team.name) : source.words.canvases.everyone),
      cell(numeral(result.score, locale)),
      cell(numeral(result.voters, locale)),
    ],
  };
}

function moreRow(rest: number, { source }: PlanContext): TableRow {
  const said = counted(source.words.review.results.more, rest, source.locale);
  return { id: "more", tone: "quiet", cells: [[], cell(said), [], [], []] };
}

/** The words of what was voted for: a note, or notes that were put together. */
function votedWords({ noteId, teamId }: VoteResult, vote: Vote, context: PlanContext): Text {
  const { canvases, source } = context;
  const canvas = canvases.find(({ step }) => step.id === ownerOf(vote, context));
  const board = canvas?.boards.find(({ team }) => team.id === teamId);
  const note = board?.outcomes.find(({ id }) => id === noteId);
  if (note) {
    const { card } = note.marks;
    const label = card === null ? "" : source.cards(card).label;
    if (note.text === "") return plain(label);
    return ownLine(excerpt(label === "" ? note.text : `${label}\n${note.text}`));
  }
  const cluster = canvas && board && findCluster(canvas, board.records, noteId);
  if (!cluster) return plain(source.words.review.results.gone);
  const words = cluster.title || cluster.notes.map(({ text }) => text).join("\n");
  return ownLine(excerpt(words));
}

function ownerOf({ stepId }: Vote, { source }: PlanContext): string | undefined {
  const step = source.workshop.steps.find(({ id }) => id === stepId);
  return step && boardStep(source.workshop, step).id;
}

function findCluster(
  { template, step }: PlanCanvas,
  records: PlanCanvas["boards"][number]["records"],
  id: string,
) {
  return clustersOf(records, layoutSheet(template, step.columnSet)).find((one) => one.id === id);
}
