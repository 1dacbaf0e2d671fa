"use client";

import { useEffect, useState } from "react";
import type { FailureCode } from "#components/workshop/request.ts";
import { createFilm, framesBefore } from "#lib/canvas/history-frames.ts";
import {
  addTallies,
  noChanges,
  restorationOf,
  type Tally,
  tallyOf,
} from "#lib/canvas/restoration.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { ReplayBoard } from "./replay-board.ts";
import { fetchHistory, type History } from "./use-history.ts";

/** What is to be as it was. */
export type Choice =
  | Readonly<{ whose: "zone"; zoneId: string }>
  | Readonly<{ whose: "team" | "all" }>;

type Preview =
  | Readonly<{ status: "counting" }>
  | Readonly<{ status: "ready"; tally: Tally }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

/**
 * What a restore would change as things are now: the boards' histories are read anew for it.
 *
 * @param before milliseconds since 1970.
 */
export function useRestorePreview(board: ReplayBoard, choice: Choice, before: number): Preview {
  const { workshopId, stepId, teamId, teamIds } = board;
  const asked = choice.whose === "all" ? teamIds.join() : teamId;
  const [answer, setAnswer] =
    useState<Readonly<{ asked: string; histories: readonly History[]; code?: FailureCode }>>();

  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const histories: History[] = [];
      // One after the other: the server makes one at a time.
      for (const team of asked.split(",")) {
        const fetched = await fetchHistory({ workshopId, stepId, teamId: team });
        if (!isWanted) return;
        if (!fetched.ok) return setAnswer({ asked, histories: [], code: fetched.code });
        histories.push(fetched.history);
      }
      setAnswer({ asked, histories });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [asked, workshopId, stepId]);

  if (answer?.asked !== asked) return { status: "counting" };
  if (answer.code) return { status: "failed", code: answer.code };
  const tallies = answer.histories.map((history) => tallyFor(board, choice, before, history));
  return { status: "ready", tally: tallies.reduce(addTallies, noChanges) };
}

function tallyFor(
  { template, columnSet }: ReplayBoard,
  choice: Choice,
  before: number,
  { frames }: History,
): Tally {
  const film = createFilm(frames);
  const then = film.stateAfter(framesBefore(frames, before));
  const now = film.stateAfter(frames.length);
  const part =
    choice.whose === "zone"
      ? { layout: layoutSheet(template, columnSet), zoneId: choice.zoneId }
      : null;
  return tallyOf(restorationOf(then, now, part), now);
}
