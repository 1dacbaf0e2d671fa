import type { NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import type { Roadmap, RoadmapItem, RoadmapLink } from "./roadmap.ts";
import type { TimeSpan } from "./time-span.ts";

/** How what is on a roadmap is called, in the reader's language. */
export type RoadmapWords = Readonly<{
  text: (note: NoteRef) => string;
  team: (id: string) => string;
  layer: (id: string) => string;
  /** Of what stands beside all columns, too. */
  time: (id: string | null) => string;
  year: (year: number) => string;
  /** @param quarter from 1 to 4. */
  quarter: (year: number, quarter: number) => string;
  /** Beside a time that its column is over by. */
  late: string;
}>;

/**
 * All a roadmap says as rows, by time: time, layer, what, the time its text names, team, what it
 * leads to, and what to look at.
 */
export function roadmapRows(
  { items, links }: Pick<Roadmap, "items" | "links">,
  words: RoadmapWords,
): string[][] {
  return items.map(({ note, layer, time, span, isLate }) => [
    words.time(time),
    words.layer(layer),
    words.text(note),
    span ? spanText(span, words) : "",
    words.team(note.teamId),
    links
      .filter((link) => isFrom(link, note))
      .map((link) => words.text({ ...note, id: link.to }))
      .join("; "),
    isLate ? words.late : "",
  ]);
}

function isFrom({ teamId, stepId, from }: RoadmapLink, note: NoteRef): boolean {
  return noteKey({ teamId, stepId, id: from }) === noteKey(note);
}

/** A time as short as it can be said: a year, a quarter, or from one to another. */
export function spanText(
  { from, to }: TimeSpan,
  { year, quarter }: Pick<RoadmapWords, "year" | "quarter">,
): string {
  const isYears = from % 4 === 0 && to % 4 === 3;
  const one = (at: number) =>
    isYears ? year(Math.floor(at / 4)) : quarter(Math.floor(at / 4), (at % 4) + 1);
  const [first, last] = [one(from), one(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** What is asked about a roadmap: links back in time, and times after their column. */
export function roadmapDoubts({ items, links }: Pick<Roadmap, "items" | "links">): Readonly<{
  backwards: readonly RoadmapLink[];
  late: readonly RoadmapItem[];
}> {
  return {
    backwards: links.filter(({ isBackwards }) => isBackwards),
    late: items.filter(({ isLate }) => isLate),
  };
}
