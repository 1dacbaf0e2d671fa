"use client";

import { UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { createFilm } from "#lib/canvas/history-frames.ts";
import { BoardPicture } from "./board-picture.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { MomentList } from "./moment-list.tsx";
import { PlayerBar } from "./player-bar.tsx";
import { nameOf, type ReplayBoard } from "./replay-board.ts";
import { RestorePart } from "./restore-part.tsx";
import { type Chapter, chapterAt, chaptersOf, timelineOf } from "./timeline.ts";
import type { History } from "./use-history.ts";
import { type Playback, usePlayback } from "./use-playback.ts";
import { useTimeText } from "./use-time-text.ts";

type PlayerProps = Readonly<{
  board: ReplayBoard;
  history: History;
  reload(): Promise<History | undefined>;
}>;

/** A board's history on a tape, and what can be done with each moment of it. */
export function Player({ board, history, reload }: PlayerProps) {
  const t = useTranslations("replay");
  const { frames } = history;
  const timeText = useTimeText();
  const timeline = useMemo(() => timelineOf(frames), [frames]);
  const film = useMemo(() => createFilm(frames), [frames]);
  const chapters = useMemo(() => chaptersOf(history, board), [history, board]);
  const playback = usePlayback(timeline);
  const [showsNames, setShowsNames] = useState(false);
  const { count } = playback;
  // The picture takes longer than the bar, which has to follow the finger.
  const shown = useDeferredValue(count);
  const state = useMemo(() => film.stateAfter(shown), [film, shown]);
  const moment = frames[count - 1]?.at;
  const time = moment === undefined ? t("start") : timeText(moment);
  const step = stepOf(board, chapters, count);
  const names = {
    authors: showsNames ? history.authors : undefined,
    nameOf: (id: string) => nameOf(board.people, id) ?? t("gone"),
  };
  const team = board.teamName ?? t("everyone");

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what its buttons do, too.
    <div
      onKeyDown={(event) => pressKey(event, playback, chapters)}
      className="grid gap-4 [--picture-height:54dvh] xl:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="flex min-w-0 flex-col gap-4">
        <BoardPicture
          {...{ board, state, ...names }}
          frame={frames[shown - 1]}
          label={moment === undefined ? t("figureStart", { team }) : t("figure", { team, time })}
        />
        <PlayerBar {...{ timeline, playback, chapters, time, step }} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            icon={<UserPen aria-hidden="true" size={18} />}
            aria-pressed={showsNames}
            onPress={() => setShowsNames(!showsNames)}
            className="aria-pressed:border-green aria-pressed:bg-green-soft aria-pressed:text-green"
          >
            {t("authors")}
          </Button>
          <RestorePart {...{ board, history, reload, count }} />
        </div>
        <p className="text-sm text-ink-soft max-sm:hidden">{t("idle")}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <ChapterList {...{ board, chapters, count }} onChoose={(to) => playback.show(to.count)} />
        <MomentList {...{ board, state, ...names }} />
      </div>
      <StepNews isPlaying={playback.isPlaying} title={step?.title} lang={step?.lang} />
    </div>
  );
}

/** The step that was on, if the agenda still has it. */
function stepOf(board: ReplayBoard, chapters: readonly Chapter[], count: number) {
  const steps = chapters.filter(({ about }) => about.kind === "step");
  const about = chapterAt(steps, count)?.about;
  return about?.kind === "step" ? board.steps[about.stepId] : undefined;
}

/** Says aloud which step begins while it plays. */
function StepNews({
  isPlaying,
  title,
  lang,
}: Readonly<{ isPlaying: boolean; title: string | undefined; lang: string | undefined }>) {
  return (
    <p role="status" lang={lang} className="sr-only">
      {isPlaying && title}
    </p>
  );
}

function pressKey(event: KeyboardEvent, playback: Playback, chapters: readonly Chapter[]): void {
  const { target, key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
  // Dialogs lie within, and have keys of their own; so have choices and lists.
  if (target.closest("dialog, select, summary, input[type=radio]")) return;
  const isButton = target.closest("button, a") !== null;
  const move = moves[key];
  if (key === " " && !isButton) playback.toggle();
  else if (move) playback.show(move(playback.count, shiftKey ? chapters : undefined));
  else return;
  event.preventDefault();
}

/** Where a key goes, given how many frames were played; with chapters, from one to another. */
type Move = (count: number, chapters: readonly Chapter[] | undefined) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: (count, chapters) =>
    chapters ? (chapters.findLast((chapter) => chapter.count < count)?.count ?? 0) : count - 1,
  ArrowRight: (count, chapters) =>
    chapters
      ? (chapters.find((chapter) => chapter.count > count)?.count ?? Number.POSITIVE_INFINITY)
      : count + 1,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};
