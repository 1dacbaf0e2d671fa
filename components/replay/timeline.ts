import { type Frame, framesBefore } from "#lib/canvas/history-frames.ts";
import type { Restore } from "#lib/workshop/restores.ts";

/** How fast a board is played: so many times as fast as it was written, or all of it in a while. */
export const speeds = [1, 10, 60, "whole"] as const;
export type Speed = (typeof speeds)[number];

/** How long all of a board takes, in seconds. */
export const WHOLE_SECONDS = 30;
/** The longest that nothing happens, played as fast as it was written, in milliseconds. */
const IDLE_MS = 3_000;
/** How long the empty board stands at first. */
const LEAD_MS = 1_000;

/** Frames on a tape that is played: when each begins, in milliseconds from the tape's beginning. */
export type Timeline = Readonly<{ begins: readonly number[]; length: number }>;

/** Puts frames on a tape, with the times between them in which nothing happened cut short. */
export function timelineOf(frames: readonly Pick<Frame, "at">[]): Timeline {
  let place = 0;
  let before: number | undefined;
  const begins = frames.map(({ at }) => {
    place += before === undefined ? LEAD_MS : Math.min(at - before, IDLE_MS);
    before = at;
    return place;
  });
  return { begins, length: place };
}

/** How many frames have begun at a place on the tape. */
export function framesAt({ begins }: Timeline, place: number): number {
  const next = begins.findIndex((begin) => begin > place);
  return next < 0 ? begins.length : next;
}

/** Where so many frames have just begun. */
export function placeAfter({ begins }: Timeline, count: number): number {
  return begins[Math.min(count, begins.length) - 1] ?? 0;
}

/** Milliseconds of tape in a millisecond. */
export function paceOf(speed: Speed, { length }: Timeline): number {
  return speed === "whole" ? Math.max(1, length / (WHOLE_SECONDS * 1_000)) : speed;
}

/** A moment people look for: a step began, or something was about to be restored. */
export type Chapter = Readonly<{
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  /** How many frames came before it. */
  count: number;
  about:
    | Readonly<{ kind: "step"; stepId: string }>
    | Readonly<{ kind: "restore"; restore: Restore }>;
}>;

/** What happened in the workshop, as far as it tells about one board. */
export type Story = Readonly<{
  frames: readonly Frame[];
  runs: readonly Readonly<{ stepId: string; startedAt: number }>[];
  restores: readonly Restore[];
}>;

/**
 * The chapters of a board, oldest first: visits of steps that use it or in which it changed, and
 * restores of it.
 */
export function chaptersOf(
  { frames, runs, restores }: Story,
  board: Readonly<{ teamId: string; stepId: string; stepIds: readonly string[] }>,
): Chapter[] {
  const steps = runs.flatMap(({ stepId, startedAt }, index): Chapter[] => {
    const count = framesBefore(frames, startedAt);
    const end = runs[index + 1]?.startedAt ?? Number.POSITIVE_INFINITY;
    const isQuiet = framesBefore(frames, end) === count;
    if (isQuiet && !board.stepIds.includes(stepId)) return [];
    return [{ key: `step ${index}`, at: startedAt, count, about: { kind: "step", stepId } }];
  });
  const restored = restores
    .filter(
      ({ stepId, teamId }) => stepId === board.stepId && (teamId ?? board.teamId) === board.teamId,
    )
    .map((restore): Chapter => {
      const count = framesBefore(frames, restore.at);
      return { key: restore.id, at: restore.at, count, about: { kind: "restore", restore } };
    });
  return [...steps, ...restored].sort((one, other) => one.at - other.at);
}

/** The chapter that is on after so many frames: the newest that has begun. */
export function chapterAt(chapters: readonly Chapter[], count: number): Chapter | undefined {
  return chapters.findLast((chapter) => chapter.count <= count) ?? chapters[0];
}
