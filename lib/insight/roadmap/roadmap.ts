import type { CardRef } from "../../canvas/note-marks.ts";
import type { InsightBoard, InsightNote, InsightSource, NoteRef } from "../insight-source.ts";
import { refOf } from "../insight-source.ts";
import { type TimeSpan, timeSpanIn } from "./time-span.ts";

/** The roadmap's template, `canvas-templates/roadmap.ts`: its layers and its times. */
const TEMPLATE = "T15-roadmap";
export const roadmapLayers = ["drivers", "services", "technology", "standards", "people"] as const;
export const roadmapTimes = ["now", "y1", "y3", "2030", "vision"] as const;
export type RoadmapLayer = (typeof roadmapLayers)[number];
export type RoadmapTime = (typeof roadmapTimes)[number];

export type RoadmapItem = Readonly<{
  note: NoteRef;
  layer: RoadmapLayer;
  /** `null` for a note in a layer beside all columns. */
  time: RoadmapTime | null;
  /** The time its text names; `null` if it names none. */
  span: TimeSpan | null;
  /** Whether that time begins after its column has ended. */
  isLate: boolean;
  tags: readonly CardRef[];
}>;

export type RoadmapLink = Readonly<{
  teamId: string;
  stepId: string;
  from: string;
  to: string;
  label: string;
  /** From a later column to an earlier one. */
  isBackwards: boolean;
}>;

export type Roadmap = Readonly<{
  /** Layer by layer, then by time, then as one reads. */
  items: readonly RoadmapItem[];
  links: readonly RoadmapLink[];
  /** Years the columns end with, by place in `roadmapTimes`; `null` for the vision. */
  ends: readonly (number | null)[];
  /** From the first to the last quarter any text names; `null` if none does. */
  extent: TimeSpan | null;
}>;

/**
 * The roadmaps of all teams, or of one, as items in layers over time.
 *
 * @param year the year the workshop is held in: "now".
 */
export function roadmapOf(
  source: InsightSource,
  { year, teamId }: Readonly<{ year: number; teamId?: string }>,
): Roadmap {
  const boards = source.boards.filter(
    (board) => board.templateId === TEMPLATE && (teamId ?? board.teamId) === board.teamId,
  );
  const ends = [year, year + 1, year + 3, Math.max(2030, year), null];
  const found = boards.flatMap(({ notes }) => notes.flatMap((note) => itemOf(note, ends)));
  const cells = new Map<string, RoadmapItem[]>();
  for (const item of found) {
    const cell = `${item.layer}/${item.time}`;
    const others = cells.get(cell);
    if (others) others.push(item);
    else cells.set(cell, [item]);
  }
  const items = roadmapLayers.flatMap((layer) =>
    [...roadmapTimes, null].flatMap((time) => cells.get(`${layer}/${time}`) ?? []),
  );
  return { items, links: boards.flatMap(linksOf), ends, extent: extentOf(items) };
}

function itemOf(note: InsightNote, ends: readonly (number | null)[]): RoadmapItem[] {
  const layer = roadmapLayers.find((id) => id === note.zoneId);
  if (!layer) return [];
  const time = roadmapTimes.find((id) => id === note.columnId) ?? null;
  const span = timeSpanIn(note.text) ?? null;
  const end = time === null ? null : (ends[roadmapTimes.indexOf(time)] ?? null);
  const isLate = span !== null && end !== null && span.from >= (end + 1) * 4;
  return [{ note: refOf(note), layer, time, span, isLate, tags: note.tags }];
}

function linksOf({ teamId, stepId, notes, links }: InsightBoard): RoadmapLink[] {
  const onMap = notes.filter(({ zoneId }) => roadmapLayers.some((id) => id === zoneId));
  const times: readonly (string | null)[] = roadmapTimes;
  const placeOf = new Map(onMap.map(({ id, columnId }) => [id, times.indexOf(columnId)]));
  return links.flatMap(({ from, to, label }) => {
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    if (a === undefined || b === undefined || from === to) return [];
    return [{ teamId, stepId, from, to, label, isBackwards: b !== -1 && a > b }];
  });
}

function extentOf(items: readonly RoadmapItem[]): TimeSpan | null {
  return items.reduce<TimeSpan | null>((all, { span }) => {
    if (!span) return all;
    return {
      from: Math.min(all?.from ?? span.from, span.from),
      to: Math.max(all?.to ?? span.to, span.to),
    };
  }, null);
}
