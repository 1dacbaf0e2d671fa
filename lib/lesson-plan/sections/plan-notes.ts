import { cleanText } from "../../canvas/clean-text.ts";
import type { Outcome } from "../../canvas/outcomes.ts";
import { noteKey } from "../../workshop/note-votes.ts";
import type { PlanNote } from "../document/plan-document.ts";
import { plain, type Span, type Text } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";

/** An outcome as the paper shows it on its own board. */
export function planNote(
  outcome: Outcome,
  canvas: PlanCanvas,
  board: PlanCanvasBoard,
  context: PlanContext,
): PlanNote {
  const { cards } = context.source;
  const { id, text, colour, marks } = outcome;
  const face = marks.card === null ? null : cards(marks.card);
  const author = authorOf(id, board, context);
  return {
    id,
    text,
    colour,
    card:
      face && marks.card !== null
        ? { ref: marks.card, label: plain(face.label), colour: face.colour }
        : null,
    tags: marks.tags.map((tag) => plain(cards(tag).label)),
    confidence:
      marks.confidence === null
        ? null
        : {
            level: marks.confidence,
            label: plain(context.source.words.record.note.confidence[marks.confidence]),
          },
    source: marks.source === null ? null : sourceLine(marks.source, context),
    votes: votesOf(id, canvas, board, context),
    author,
    from: null,
  };
}

/** Whoever made it, by the log, as they wish to be called. */
export function authorOf(
  noteId: string,
  { authors }: PlanCanvasBoard,
  { source }: PlanContext,
): string | null {
  const memberId = Object.hasOwn(authors, noteId) ? authors[noteId] : undefined;
  const name = memberId === undefined ? null : source.nameOf(memberId);
  return name === null ? null : cleanText(name);
}

/** The same note away from its board: it says where it hangs. */
export function noteElsewhere(
  outcome: Outcome,
  canvas: PlanCanvas,
  board: PlanCanvasBoard,
  context: PlanContext,
): PlanNote {
  return {
    ...planNote(outcome, canvas, board, context),
    from: plain(placeOf(outcome, canvas, board, context)),
  };
}

/** "Herons · Vision". */
export function placeOf(
  { zoneId }: Pick<Outcome, "zoneId">,
  { words }: PlanCanvas,
  { team }: PlanCanvasBoard,
  { source }: PlanContext,
): string {
  const zone =
    zoneId === null ? source.words.canvases.others : (words.zones[zoneId]?.name ?? zoneId);
  return fillIn(source.words.record.note.from, { team: team.name, zone });
}

/** A source as a span; addresses of the web are linked, nothing else is. */
export function sourceSpan(typed: string): Span {
  const text = cleanText(typed);
  return isWebAddress(text) ? { text, href: text } : { text };
}

function sourceLine(text: string, { source }: PlanContext): NonNullable<PlanNote["source"]> {
  const [before = "", after = ""] = source.words.record.note.source.split("{source}");
  const spans: Span[] = [{ text: before }, sourceSpan(text), { text: after }];
  return { text: cleanText(text), label: { main: spans.filter((span) => span.text !== "") } };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function votesOf(
  noteId: string,
  { step }: PlanCanvas,
  { team }: PlanCanvasBoard,
  context: PlanContext,
): PlanNote["votes"] {
  const votes = context.votes.get(noteKey(step.id, team.id, noteId));
  return votes ? { ...votes, label: votesLabel(votes, context) } : null;
}

export function votesLabel(
  { score, voters }: Readonly<{ score: number; voters: number }>,
  { source }: PlanContext,
): Text {
  const { note } = source.words.record;
  return plain(
    fillIn(note.votes, {
      score: counted(note.score, score, source.locale),
      voters: counted(note.voters, voters, source.locale),
    }),
  );
}
