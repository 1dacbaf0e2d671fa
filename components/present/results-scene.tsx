"use client";

import { useTranslations } from "next-intl";
import { type RankedNote, ranking } from "#components/board/vote/board-votes.ts";
import { useResultTexts } from "#components/board/vote/use-result-texts.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { FitBox } from "./fit-box.tsx";
import { usePresent } from "./present-context.ts";
import { TeamBadge } from "./team-badge.tsx";

/** Most notes on the wall: more could not be read from the back row. */
const SHOWN = 6;
const RANGE = { smallest: 0.026, largest: 0.046 };

/** The results of a vote as bars, the highest first, with what the notes say. */
export function ResultsScene({ vote }: { vote: Vote }) {
  const t = useTranslations("present.vote");
  const { workshop } = usePresent();
  const texts = useResultTexts(workshop.id, vote);
  const lines = ranking(vote.results, (id) => texts?.[id]);
  const shown = lines.slice(0, SHOWN);
  const longest = Math.max(1, ...lines.map(({ score }) => Math.abs(score)));
  const hasTeams = new Set(lines.map(({ teamId }) => teamId)).size > 1;

  return (
    <div className="flex h-full min-h-0 flex-col present-gap">
      <div className="flex flex-wrap items-baseline justify-between gap-x-[1em]">
        <h1 dir="auto" className="present-large line-clamp-2 min-w-0 leading-[1.15]">
          {vote.name || t("unnamed")}
        </h1>
        <p className="text-ink-soft">
          {t("over", { count: vote.turnout })}
          {lines.length > SHOWN &&
            ` · ${t("more", { count: lines.length - SHOWN, items: vote.items })}`}
        </p>
      </div>
      {lines.length === 0 ? (
        <p className="present-large text-ink-soft">{t("nothing")}</p>
      ) : (
        <FitBox
          range={RANGE}
          content={JSON.stringify([shown.map(({ noteId, score }) => [noteId, score]), texts])}
          className="flex-1"
        >
          <ol className="flex min-h-full flex-col justify-evenly gap-[0.45em]">
            {shown.map((line) => (
              <Bar
                key={line.noteId}
                line={line}
                items={vote.items}
                longest={longest}
                isLoading={texts === undefined}
                hasTeam={hasTeams}
              />
            ))}
          </ol>
        </FitBox>
      )}
    </div>
  );
}

type BarProps = Readonly<{
  line: RankedNote;
  items: Vote["items"];
  longest: number;
  isLoading: boolean;
  hasTeam: boolean;
}>;

function Bar({ line, items, longest, isLoading, hasTeam }: BarProps) {
  const t = useTranslations("present.vote");
  const { workshop } = usePresent();
  const { rank, score, text, teamId } = line;
  const team = workshop.teams.findIndex(({ id }) => id === teamId);
  const looks = score < 0 ? "bg-danger" : rank === 1 ? "bg-digital" : "bg-digital/60";

  return (
    <li data-rank={rank} className="grid grid-cols-[1.6em_minmax(0,1fr)_2.6em] gap-x-[0.5em]">
      <span className="text-end font-semibold text-ink-soft tabular-nums">{rank}</span>
      <span className="flex min-w-0 items-baseline gap-[0.8em]">
        <span
          dir="auto"
          className={`line-clamp-2 min-w-0 flex-1 leading-[1.25] ${rank === 1 ? "font-bold" : ""}`}
        >
          {text ?? <span className="text-ink-soft">{isLoading ? "…" : t("gone", { items })}</span>}
        </span>
        {hasTeam && team >= 0 && (
          <span className="max-w-[30%] shrink-0 text-[0.86em] text-ink-soft">
            <TeamBadge index={team} name={workshop.teams[team]?.name ?? ""} />
          </span>
        )}
      </span>
      <span
        aria-label={t("score", { score })}
        role="img"
        className="row-span-2 self-center text-end text-[1.3em] leading-none font-bold tabular-nums"
      >
        {score < 0 ? `−${-score}` : score}
      </span>
      <span
        aria-hidden="true"
        className="col-start-2 mt-[0.15em] h-[0.55em] overflow-hidden rounded-full bg-sunken"
      >
        <span
          className={`block h-full rounded-full transition-[width] duration-700 starting:w-0! ${looks}`}
          style={{ width: `${(Math.abs(score) / longest) * 100}%` }}
        />
      </span>
    </li>
  );
}
