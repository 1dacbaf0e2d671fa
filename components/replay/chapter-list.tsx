"use client";

import { useTranslations } from "next-intl";
import type { ReplayBoard } from "./replay-board.ts";
import { type Chapter, chapterAt } from "./timeline.ts";
import { useTimeText } from "./use-time-text.ts";

type ChapterListProps = Readonly<{
  board: ReplayBoard;
  chapters: readonly Chapter[];
  count: number;
  onChoose(chapter: Chapter): void;
}>;

/** The agenda as chapters, with restores among them; each goes to where it began. */
export function ChapterList({ board, chapters, count, onChoose }: ChapterListProps) {
  const t = useTranslations("replay");
  const timeText = useTimeText();
  const current = chapterAt(chapters, count);
  if (chapters.length === 0) return null;

  return (
    <section aria-labelledby="chapters" className="flex flex-col gap-2">
      <h2 id="chapters" className="text-lg">
        {t("chapters")}
      </h2>
      <ol className="flex flex-col gap-1">
        {chapters.map((chapter) => (
          <li key={chapter.key}>
            <button
              type="button"
              aria-current={chapter === current || undefined}
              onClick={() => onChoose(chapter)}
              className="flex min-h-11 w-full items-baseline gap-3 rounded-control border-s-4 border-transparent px-3 py-2 text-start hover:bg-sunken aria-[current]:border-green aria-[current]:bg-green-soft"
            >
              <span className="shrink-0 text-sm text-ink-soft tabular-nums">
                {timeText(chapter.at)}
              </span>
              <ChapterName {...{ board, chapter }} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChapterName({ board, chapter }: Readonly<{ board: ReplayBoard; chapter: Chapter }>) {
  const t = useTranslations("replay");
  const timeText = useTimeText();
  const { about } = chapter;
  if (about.kind === "step") {
    const { title, lang } = board.steps[about.stepId] ?? {};
    return <span lang={lang}>{title}</span>;
  }
  const { zoneId, teamId, before } = about.restore;
  const zone = zoneId === null ? undefined : board.words.zones[zoneId]?.name;
  const whose =
    teamId === null && board.teamIds.length > 1 ? t("partAll") : (board.teamName ?? t("everyone"));
  const part = zone === undefined ? whose : t("partZone", { zone });
  return (
    <span className="min-w-0">
      {t("restored")}
      <span className="block text-sm text-ink-soft">
        {t("restoredPart", { part, time: timeText(before) })}
      </span>
    </span>
  );
}
