"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { privateCounts } from "#components/board/reveal/private-counts.ts";
import { voters } from "#components/board/vote/board-votes.ts";
import { useOnline } from "#components/workshop/use-control.ts";
import type { Step } from "#lib/workshop/model.ts";
import { readiness } from "#lib/workshop/readiness.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { BigTimer } from "./big-timer.tsx";
import { FitBox } from "./fit-box.tsx";
import { usePresent } from "./present-context.ts";
import { ReactionTally } from "./reaction-tally.tsx";
import { ShareBar } from "./share-bar.tsx";
import { isOther } from "./step-texts.ts";
import { TeamBadge } from "./team-badge.tsx";

/** The smallest letters in it are four fifths of the box's: 2.2 % of the height. */
const RANGE = { smallest: 0.0275, largest: 0.058 };

type StepSceneProps = Readonly<{
  step: Step;
  /** What is being voted on, if anything. */
  vote?: Vote | undefined;
}>;

/** The task, its clock, and how far the room is. */
export function StepScene({ step, vote }: StepSceneProps) {
  const { workshop } = usePresent();
  return (
    <div className="present-pair h-full">
      <Task step={step} />
      <aside className="flex min-h-0 min-w-0 flex-col present-gap overflow-hidden">
        {workshop.timer && <BigTimer timer={workshop.timer} />}
        {vote ? <Turnout vote={vote} /> : <Ready />}
        <PrivateCounts step={step} />
        <ReactionTally />
      </aside>
    </div>
  );
}

/** What to do, in the room's language and below it in another. */
function Task({ step }: { step: Step }) {
  const { wordsOf, locale, second } = usePresent();
  const first = wordsOf(step, locale);
  const other = second && wordsOf(step, second);
  const content = JSON.stringify([first, other]);

  return (
    <FitBox range={RANGE} content={content} className="flex h-full flex-col gap-[0.5em]">
      <h1
        lang={first.title.locale}
        dir="auto"
        className="present-title text-[1.75em] leading-[1.12]"
      >
        {first.title.text}
      </h1>
      {isOther(first.title, other?.title) && (
        <p
          lang={other.title.locale}
          dir="auto"
          className="leading-[1.2] font-semibold text-ink-soft"
        >
          {other.title.text}
        </p>
      )}
      <p lang={first.instruction.locale} dir="auto" className="mt-[0.2em] whitespace-pre-line">
        {first.instruction.text}
      </p>
      {isOther(first.instruction, other?.instruction) && (
        <p
          lang={other.instruction.locale}
          dir="auto"
          className="text-[0.82em] whitespace-pre-line text-ink-soft"
        >
          {other.instruction.text}
        </p>
      )}
    </FitBox>
  );
}

function Ready() {
  const t = useTranslations("present");
  const { workshop } = usePresent();
  const { ready, total } = readiness(workshop, useOnline(workshop.id));
  if (total === 0) return null;
  return (
    <ShareBar part={ready} whole={total} tone="green">
      {t("ready", { ready, total })}
    </ShareBar>
  );
}

function Turnout({ vote }: { vote: Vote }) {
  const t = useTranslations("present.vote");
  const { workshop } = usePresent();
  const total = voters(workshop);
  return (
    <section className="flex flex-col gap-[0.4em]">
      <h2 dir="auto" className="line-clamp-2 text-[1.15em] leading-[1.2] text-digital">
        {vote.name || t("unnamed")}
      </h2>
      <ShareBar part={vote.turnout} whole={total} tone="digital">
        {t("turnout", { count: vote.turnout, total })}
      </ShareBar>
    </section>
  );
}

/** In a private step: how much each team has written, and not a word of it. */
function PrivateCounts({ step }: { step: Step }) {
  const t = useTranslations("present.private");
  const { workshop } = usePresent();
  const boards = privateCounts(workshop, step).filter(({ isShown }) => !isShown);
  if (step.mode !== "private" || boards.length === 0) return null;

  return (
    <section className="flex min-h-0 flex-col gap-[0.3em] overflow-hidden">
      <h2 className="present-small flex items-center gap-[0.4em] font-sans font-semibold text-ink-soft">
        <Lock aria-hidden="true" className="size-[1em] shrink-0" />
        {t("heading")}
      </h2>
      <ul
        className={`present-small grid gap-x-[1em] gap-y-[0.25em] ${boards.length > 4 ? "grid-cols-2" : ""}`}
      >
        {boards.map(({ teamId, total }) => {
          const index = workshop.teams.findIndex(({ id }) => id === teamId);
          return (
            <li key={teamId} className="flex min-w-0 items-center justify-between gap-[0.5em]">
              {teamId === PLENARY ? (
                <span>{t("all")}</span>
              ) : (
                <TeamBadge index={index} name={workshop.teams[index]?.name ?? ""} />
              )}
              <span className="text-[1.25em] leading-none font-bold tabular-nums">{total}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
