import { licenceUrls } from "../../workshop/publication.ts";
import type { Block, Licence } from "../document/plan-document.ts";
import { type ProseLine, plain, type Text } from "../document/spans.ts";
import { type PlanSource, usedTemplates } from "../plan-source.ts";
import { fillIn } from "../words.ts";
import { bullet, filled, heading, paragraph, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";
import { authorOf, sourceSpan } from "./plan-notes.ts";

/** What people named as their sources, and where the canvases' ideas come from. */
export function sourcesBlocks(context: PlanContext): Block[] {
  const { sources, record } = context.source.words;
  const given = givenSources(context);
  const credits = usedTemplates(context.source).flatMap(({ words: { name, credit } }) =>
    credit ? [bullet(fillIn(sources.canvasCredit, { canvas: name, credit }))] : [],
  );
  return filled([
    ...section("sources.given", record.sources.given, given),
    ...section("sources.canvases", sources.canvases, credits),
  ]);
}

function section(id: string, name: string, lines: readonly ProseLine[]): Block[] {
  return lines.length === 0 ? [] : [heading(`${id}-heading`, 2, plain(name)), prose(id, lines)];
}

/** Each source once, in the order of the boards. */
function givenSources({ canvases }: PlanContext): ProseLine[] {
  const outcomes = canvases.flatMap(({ boards }) => boards.flatMap((board) => board.outcomes));
  const given = new Set(outcomes.flatMap(({ marks }) => marks.source ?? []));
  return [...given].map((text) => bullet({ main: [sourceSpan(text)], lang: null }));
}

/** What may be done with the paper, and what has to be said with it. */
export function licenceBlocks(context: PlanContext): Block[] {
  const { sources, record } = context.source.words;
  return [
    prose("licence.statement", [paragraph(licenceOf(context).statement)]),
    prose(
      "licence.notes",
      [
        sources.licence,
        namesAnybody(context) ? record.sources.names : record.sources.nobody,
        sources.inspiration,
        sources.competencies,
        ...(touchesGoals(context) ? [sources.goals] : []),
      ].map(bullet),
      "quiet",
    ),
  ];
}

/** The same on few lines: the licence, and what may not be left unsaid. */
export function shortLicenceBlocks(context: PlanContext): Block[] {
  const { inspiration } = context.source.words.sources;
  return [
    prose("licence.statement", [paragraph(licenceOf(context).statement)]),
    prose("licence.short", [paragraph(inspiration)], "quiet"),
  ];
}

function namesAnybody(context: PlanContext): boolean {
  return context.canvases.some(({ boards }) =>
    boards.some((board) => board.outcomes.some(({ id }) => authorOf(id, board, context) !== null)),
  );
}

function touchesGoals({ source }: PlanContext): boolean {
  return usedTemplates(source).some(({ template }) => template.goals.length > 0);
}

type Licensed = Readonly<{ source: Pick<PlanSource, "licence" | "words"> }>;

/** The licence a facilitator chose. */
export function licenceOf({ source }: Licensed): Licence {
  const { licence: id } = source;
  const url = licenceUrls[id];
  const { name, statement } = source.words.record.licences[id];
  return { id, name, url, statement: linked(statement, name, url) };
}

/** A phrase whose `{licence}` is the licence's name, linked to its text. */
function linked(phrase: string, name: string, url: string | null): Text {
  const [before = "", after = ""] = phrase.split("{licence}");
  const spans = phrase.includes("{licence}")
    ? [{ text: before }, url === null ? { text: name } : { text: name, href: url }, { text: after }]
    : [{ text: phrase }];
  return { main: spans.filter(({ text }) => text !== "") };
}
