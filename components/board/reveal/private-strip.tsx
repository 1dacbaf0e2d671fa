"use client";

import { Eye, EyeOff, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { isShownAlone } from "#lib/workshop/access.ts";
import { findStep, type Step } from "#lib/workshop/model.ts";
import { useStage } from "../stage/stage-context.ts";
import type { Person, Scene } from "../stage/stage-scene.ts";
import { OneByOneDialog } from "./one-by-one-dialog.tsx";
import { PersonCounts } from "./person-counts.tsx";
import { type BoardCounts, privateCounts } from "./private-counts.ts";
import { RevealDialog } from "./reveal-dialog.tsx";
import { writesAlone } from "./reveal-news.tsx";

type PrivateStripProps = Readonly<{ scene: Scene; me: Person }>;

/** In a private step: who sees what, and how many notes there are, above whatever is shown. */
export function PrivateStrip({ scene, me }: PrivateStripProps) {
  const { workshop } = useStage();
  const step = scene.kind === "board" ? scene.step : findStep(workshop, workshop.currentStepId);
  // A board that is prepared beforehand has nothing to show yet.
  if (step?.mode !== "private" || scene.kind === "closed-board" || workshop.status === "lobby") {
    return null;
  }
  const boards = privateCounts(workshop, step);

  if (me.role === "participant") {
    if (scene.kind !== "board" || !scene.isCurrent) return null;
    if (scene.address.kind === "private") return <OwnStrip boards={boards} me={me} scene={scene} />;
    return <LookStrip step={step} me={me} isOpened={scene.readOnly === undefined} />;
  }
  const teamId = scene.kind === "board" ? scene.address.teamId : undefined;
  return <LeadStrip {...{ step, boards, teamId }} leads={me.role === "facilitator"} />;
}

const looks =
  "flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-digital/30 bg-digital-soft px-4 py-2 sm:px-6";

type OwnStripProps = Readonly<{
  boards: readonly BoardCounts[];
  me: Person;
  scene: Extract<Scene, { kind: "board" }>;
}>;

function OwnStrip({ boards, me, scene }: OwnStripProps) {
  const t = useTranslations("reveal");
  const { workshop, view } = useStage();
  const { teamId, stepId } = scene.address;
  const people = boards.find((board) => board.people.some(({ id }) => id === me.id))?.people ?? [];
  const others = people.filter(({ id }) => id !== me.id);
  // Worth looking at once somebody's notes are there.
  const hasShown = others.some(({ id }) => isShownAlone(workshop, scene.step.id, id));

  return (
    <section aria-label={t("strip")} className={looks} data-private="own">
      <p className="flex items-start gap-2 font-semibold text-digital">
        <Lock aria-hidden="true" size={18} className="mt-1 shrink-0" />
        {t("own")}
      </p>
      {others.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
          <span>{t("teammates")}</span>
          <PersonCounts people={others} />
        </div>
      )}
      {hasShown && (
        <Button className="ms-auto" onPress={() => view({ teamId, stepId, isShared: true })}>
          {t("oneByOne.look")}
        </Button>
      )}
    </section>
  );
}

type LookStripProps = Readonly<{ step: Step; me: Person; isOpened: boolean }>;

/** At the board while notes are shown one person after another: why one cannot write there yet. */
function LookStrip({ step, me, isOpened }: LookStripProps) {
  const t = useTranslations("reveal.oneByOne");
  const { workshop, view } = useStage();
  const isAlone = writesAlone(workshop, me);
  if (isOpened || (!isAlone && !isShownAlone(workshop, step.id, me.id))) return null;

  return (
    <section aria-label={t("title")} className={looks} data-private="look">
      <p className="flex items-start gap-2 font-semibold text-digital">
        <Eye aria-hidden="true" size={18} className="mt-1 shrink-0" />
        {t(isAlone ? "looking" : "alone")}
      </p>
      {isAlone && (
        <Button className="ms-auto" onPress={() => view(undefined)}>
          {t("back")}
        </Button>
      )}
    </section>
  );
}

type LeadStripProps = Readonly<{
  step: Step;
  boards: readonly BoardCounts[];
  /** Of the board that is open. */
  teamId: string | undefined;
  leads: boolean;
}>;

/** For those who lead or watch: the counts of the board they see, or of every team. */
function LeadStrip({ step, boards, teamId, leads }: LeadStripProps) {
  const t = useTranslations("reveal");
  const { workshop } = useStage();
  const [isAsking, setAsking] = useState(false);
  const [isShowing, setShowing] = useState(false);
  const shown = boards.filter((board) => teamId === undefined || board.teamId === teamId);
  const isAllShown = boards.every(({ isShown }) => isShown);
  const isHereShown = shown.every(({ isShown }) => isShown);
  const isCurrent = workshop.currentStepId === step.id;
  const Icon = isHereShown ? Eye : EyeOff;

  return (
    <section aria-label={t("strip")} className={looks} data-private="lead">
      <p className="flex items-start gap-2 font-semibold text-digital">
        <Icon aria-hidden="true" size={18} className="mt-1 shrink-0" />
        {isHereShown
          ? t(shown.every(({ isNamed }) => isNamed) ? "shownNamed" : "shown")
          : t("hidden")}
      </p>
      {isCurrent && !isHereShown && (
        <div className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-ink-soft">
          {shown
            .filter((board) => !board.isShown)
            .map((board) => (
              <div key={board.teamId} className="flex flex-wrap items-baseline gap-x-3">
                {shown.length > 1 && (
                  <span className="font-semibold">{teamName(workshop, board.teamId)}</span>
                )}
                <PersonCounts people={board.people} />
              </div>
            ))}
        </div>
      )}
      {leads && !isAllShown && workshop.status !== "ended" && (
        <div className="ms-auto flex flex-wrap gap-2">
          {isCurrent && !isHereShown && (
            <Button onPress={() => setShowing(true)}>{t("oneByOne.open")}</Button>
          )}
          <Button
            variant="primary"
            icon={<Eye aria-hidden="true" size={18} />}
            onPress={() => setAsking(true)}
          >
            {t("open")}
          </Button>
        </div>
      )}
      {leads && (
        <>
          <RevealDialog step={step} boards={boards} isOpen={isAsking} onOpenChange={setAsking} />
          <OneByOneDialog
            {...{ step, teamId }}
            boards={shown}
            isOpen={isShowing}
            onOpenChange={setShowing}
          />
        </>
      )}
    </section>
  );
}

function teamName(
  { teams }: Readonly<{ teams: readonly Readonly<{ id: string; name: string }>[] }>,
  teamId: string,
): string {
  return teams.find(({ id }) => id === teamId)?.name ?? "";
}
