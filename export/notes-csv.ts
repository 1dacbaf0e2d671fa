import { loadPackageWords } from "#i18n/packages-text.ts";
import { type CsvCell, csvOf } from "#lib/csv.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import {
  type PlanCanvas,
  type PlanContext,
  planContext,
} from "#lib/lesson-plan/sections/plan-context.ts";
import { planNote } from "#lib/lesson-plan/sections/plan-notes.ts";
import type { Locale } from "#lib/locales.ts";
import { textIn } from "#lib/workshop/local-text.ts";
import { planSourceOf, type WorkshopContent } from "./lesson-plan-source.ts";

const columns = [
  "team",
  "step",
  "canvas",
  "zone",
  "column",
  "text",
  "card",
  "tags",
  "confidence",
  "source",
  "votes",
  "author",
  "id",
] as const;

type Row = Readonly<Record<(typeof columns)[number], CsvCell>>;

/**
 * Everything people wrote as a table ({@link csvOf}): a row for each note, in the agenda's order,
 * then by team, zone and as one reads. Authors are named as they wish, or not at all.
 */
export async function notesCsv(content: WorkshopContent, locale: Locale): Promise<string> {
  const words = (await loadPackageWords(locale)).notes;
  // Nothing in the table tells a time.
  const source = await planSourceOf(content, { locale, now: 0, timeZone: "UTC" });
  const head = columns.map((column) => words[column]);
  const rows = rowsOf(planContext(source, "lesson-plan"), locale);
  return csvOf([head, ...rows.map((row) => columns.map((column) => row[column]))]);
}

function rowsOf(context: PlanContext, locale: Locale): Row[] {
  const { brief, canvases, source } = context;
  const order = source.workshop.steps.map(({ id }) => id);
  const all = [...(brief ? [brief] : []), ...canvases];
  return all
    .toSorted((a, b) => order.indexOf(a.step.id) - order.indexOf(b.step.id))
    .flatMap((canvas) => rowsOfCanvas(canvas, context, locale));
}

function rowsOfCanvas(canvas: PlanCanvas, context: PlanContext, locale: Locale): Row[] {
  const { step, words } = canvas;
  const { source } = context;
  const own = step.title === null ? undefined : textIn(step.title, locale).text;
  const place = {
    step: own ?? source.programme?.steps[step.id]?.title ?? words.name,
    canvas: words.name,
  };
  return canvas.boards.flatMap((board) =>
    board.outcomes.map((outcome): Row => {
      const note = planNote(outcome, canvas, board, context);
      const { zoneId, columnId } = outcome;
      return {
        ...place,
        team: board.team.name,
        zone:
          zoneId === null ? source.words.canvases.others : (words.zones[zoneId]?.name ?? zoneId),
        column: columnId === null ? "" : (words.columns[columnId]?.name ?? columnId),
        text: note.text,
        card: said(note.card?.label),
        tags: note.tags.map(said).join(source.words.record.separator),
        confidence: said(note.confidence?.label),
        source: note.source?.text ?? "",
        votes: note.votes?.score ?? "",
        author: note.author ?? "",
        id: note.id,
      };
    }),
  );
}

function said(text: Text | undefined): string {
  return text ? wordsOfSpans(text.main) : "";
}
