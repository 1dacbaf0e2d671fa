"use client";

import { MessageCircleQuestion, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { TagList } from "#components/decks/tag-list.tsx";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { Button } from "#components/ui/button.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { Person, Scene } from "../stage/stage-scene.ts";
import { closeProvocation, useClosedProvocations } from "./closed-provocations.ts";
import { canAnswer, shownProvocations } from "./shown-provocations.ts";

type ProvocationStripProps = Readonly<{
  workshop: Pick<PublicState, "id" | "status" | "provocations" | "teams">;
  me: Person;
  scene: Scene;
  onAnswer(asked: SentProvocation): void;
}>;

/** Questions to one's team, one at a time, above whatever is shown. Read aloud when one comes. */
export function ProvocationStrip(props: ProvocationStripProps) {
  const { workshop, me, scene } = props;
  const words = useProvocationWords(useLocale());
  const closed = useClosedProvocations();
  const [chosenId, choose] = useState<string>();
  const shown = shownProvocations(workshop, me, scene).filter(
    (one) => !closed.includes(one.id) && words?.(one) !== undefined,
  );
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosenId),
  );
  const asked = shown[at];
  const question = asked && words?.(asked);
  const heading = useHeading(asked, props);

  return (
    <>
      <p role="status" className="sr-only">
        {question !== undefined && `${heading}: ${question}`}
      </p>
      {asked && question !== undefined && (
        <ProvocationCard
          {...props}
          {...{ asked, question, heading }}
          position={{ number: at + 1, total: shown.length }}
          onNext={() => choose(shown[(at + 1) % shown.length]?.id)}
        />
      )}
    </>
  );
}

/** Whom it is for, as the reader would say it. */
function useHeading(asked: SentProvocation | undefined, { workshop, me }: ProvocationStripProps) {
  const t = useTranslations("provocations.card");
  if (!asked || me.role === "participant") return t("team");
  const team = workshop.teams.find(({ id }) => id === asked.gap.teamId);
  return team ? t("named", { team: team.name }) : t("all");
}

type ProvocationCardProps = ProvocationStripProps &
  Readonly<{
    asked: SentProvocation;
    question: string;
    heading: string;
    position: Readonly<{ number: number; total: number }>;
    onNext(): void;
  }>;

function ProvocationCard(props: ProvocationCardProps) {
  const { asked, question, heading, position, workshop, me, scene } = props;
  const t = useTranslations("provocations.card");
  const mayAnswer = canAnswer(asked, me, scene);

  return (
    <section
      aria-label={heading}
      data-provocation={asked.id}
      className="flex max-h-[45dvh] shrink-0 items-start gap-3 overflow-auto border-b border-warm/40 bg-warm-soft px-3 py-2 sm:px-4"
    >
      <MessageCircleQuestion
        aria-hidden="true"
        size={24}
        className="mt-0.5 shrink-0 text-warm max-sm:hidden"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-2 lg:flex-row lg:items-center lg:gap-6">
        <div className="min-w-0 flex-1">
          <p className="text-sm font-semibold text-warm">
            {heading}
            {position.total > 1 && <span> · {t("position", position)}</span>}
          </p>
          <p className="text-lg leading-snug">{question}</p>
          <div className="mt-1.5">
            <TagList tags={gapTags(asked.gap)} />
          </div>
          {me.role === "participant" && !mayAnswer && (
            <p className="mt-1 text-sm text-ink-soft">{t("elsewhere")}</p>
          )}
        </div>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {mayAnswer && (
            <Button variant="primary" onPress={() => props.onAnswer(asked)}>
              {t("answer")}
            </Button>
          )}
          {position.total > 1 && <Button onPress={props.onNext}>{t("next")}</Button>}
          {me.role === "facilitator" && <WithdrawButton id={asked.id} workshopId={workshop.id} />}
        </div>
      </div>
      <button
        type="button"
        aria-label={t("close")}
        title={t("close")}
        onClick={() => {
          closeProvocation(asked.id);
          // The button that had the focus is gone.
          document.getElementById("main")?.focus();
        }}
        className="-me-1 grid size-11 shrink-0 place-items-center rounded-control text-warm hover:bg-surface"
      >
        <X aria-hidden="true" size={20} />
      </button>
    </section>
  );
}

function WithdrawButton({ id, workshopId }: Readonly<{ id: string; workshopId: string }>) {
  const t = useTranslations("provocations.card");
  const problemText = useProblemText();
  const { send, isPending, failure } = useCommand(workshopId);
  return (
    <>
      <Button
        isPending={isPending}
        onPress={() => send({ type: "withdraw-provocation", provocationId: id })}
      >
        {t("withdraw")}
      </Button>
      {failure && (
        <p role="alert" className="text-danger">
          {problemText(failure)}
        </p>
      )}
    </>
  );
}
