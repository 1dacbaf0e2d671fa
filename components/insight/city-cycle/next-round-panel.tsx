"use client";

import { ArrowRight, RefreshCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "#components/live/new-id.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { boardHref } from "#components/wall/board-href.ts";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import type { NextRound } from "#lib/insight/city-cycle/next-round.ts";
import type { Locale } from "#lib/locales.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { useInsight } from "../insight-context.ts";
import { CarriedOver } from "./carried-over.tsx";
import { useNextRound } from "./use-next-round.ts";

/** What a next round begins with, for everybody; facilitators can begin it. */
export function NextRoundPanel() {
  const t = useTranslations("insight-city-cycle.next");
  const { me, workshop } = useInsight();
  const { plan, target, isCarried } = useNextRound();
  if (!plan) return null;
  const { round } = plan;

  return (
    <section
      aria-label={t("heading", { round })}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div>
        <h2 className="text-xl leading-snug">{t("heading", { round })}</h2>
        <p className="max-w-prose text-ink-soft">{t("hint")}</p>
      </div>
      {isCarried && target ? (
        <Begun round={round} stepId={target.id} isPlenary={target.scope === "plenary"} />
      ) : (
        <>
          <CarriedOver plan={plan} />
          {me.role === "facilitator" && workshop.status !== "ended" ? (
            <Start plan={plan} targetId={target?.id} />
          ) : (
            <p className="text-sm text-ink-soft">{t("whoStarts")}</p>
          )}
        </>
      )}
    </section>
  );
}

type BegunProps = Readonly<{ round: number; stepId: string; isPlenary: boolean }>;

function Begun({ round, stepId, isPlenary }: BegunProps) {
  const t = useTranslations("insight-city-cycle.next");
  const { me, workshop } = useInsight();
  const teamId = isPlenary ? PLENARY : (me.teamId ?? workshop.teams[0]?.id ?? PLENARY);
  const isOpen = me.role === "facilitator" || workshop.visitedStepIds.includes(stepId);
  return (
    <>
      <Notice tone="success">{t("begun", { round })}</Notice>
      {isOpen && (
        <ButtonLink href={boardHref(workshop.id, { teamId, stepId })} className="self-start">
          {t("open")}
          <ArrowRight aria-hidden="true" size={18} />
        </ButtonLink>
      )}
    </>
  );
}

type StartProps = Readonly<{ plan: NextRound; targetId: string | undefined }>;

/** Pressed twice: what will happen is said in between. */
function Start({ plan, targetId }: StartProps) {
  const t = useTranslations("insight-city-cycle.next");
  const locale = useLocale() as Locale;
  const { workshop } = useInsight();
  const problemText = useProblemText();
  const { isPending, failure, send } = useCommand(workshop.id);
  const [isAsked, setAsked] = useState(false);
  // Chosen here, once: pressing again after a bad connection makes no second round.
  const [ownId] = useState(() => `round-${newId()}`);
  const { round, copies, fromStepId } = plan;

  function start() {
    if (fromStepId === null) return;
    send({
      ...{ type: "start-next-round", fromStepId, stepId: targetId ?? ownId },
      title: { [locale]: t("title", { round }) },
    });
  }

  if (!isAsked) {
    return (
      <Button
        variant="primary"
        size="l"
        className="self-start print:hidden"
        icon={<RefreshCw aria-hidden="true" size={20} />}
        onPress={() => setAsked(true)}
      >
        {t("start", { round })}
      </Button>
    );
  }
  return (
    <section
      aria-label={t("start", { round })}
      className="flex flex-col gap-3 rounded-control border-s-4 border-warm bg-warm-soft p-4 print:hidden"
    >
      <p>{t(targetId ? "confirmThere" : "confirmNew", { round, count: copies.length })}</p>
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => setAsked(false)}>{t("cancel")}</Button>
        <Button variant="primary" isPending={isPending} onPress={start} autoFocus>
          {t("confirm", { round })}
        </Button>
      </div>
    </section>
  );
}
