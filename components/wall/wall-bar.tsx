"use client";

import { ArrowRight, Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import { stepWords } from "#components/board/stage/step-words.ts";
import { StepTimer } from "#components/live/step-timer.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { controlLooks } from "#components/ui/field-frame.tsx";
import { findStep, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { wallSteps } from "./wall-boards.ts";

type WallBarProps = Readonly<{
  workshop: PublicState;
  words: WorkshopWords;
  /** Whose boards are shown. */
  step: Step;
  /** What somebody chose; without it the wall follows the room. */
  chosenStepId: string | undefined;
  choose(stepId: string | undefined): void;
  isByNeed: boolean;
  setByNeed(isByNeed: boolean): void;
  /** Puts one zone of all teams side by side. */
  sideBySide(): void;
}>;

/** What the wall shows, the time that is left, and how else the boards can be looked at. */
export function WallBar(props: WallBarProps) {
  const { workshop, words, step, isByNeed, setByNeed } = props;
  const t = useTranslations("wall");
  const { title, lang } = stepWords(words, step);
  const isHere = workshop.currentStepId === step.id;

  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <p dir="auto" lang={workshop.locale} className="truncate text-sm text-ink-soft">
          {workshop.title}
        </p>
        <h1 className="text-title">
          {t("heading")} ·{" "}
          <span lang={lang.title} className="font-display">
            {title}
          </span>
        </h1>
        {!isHere && <Elsewhere workshop={workshop} words={words} />}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {isHere && workshop.status === "running" && workshop.timer && (
          <StepTimer timer={workshop.timer} />
        )}
        <StepChoice {...props} />
        <label className="flex min-h-11 items-center gap-2 px-1">
          <input
            type="checkbox"
            checked={isByNeed}
            onChange={({ currentTarget }) => setByNeed(currentTarget.checked)}
            className="size-5 accent-green"
          />
          {t("byNeed")}
        </label>
        <Button
          variant="primary"
          icon={<Columns3 aria-hidden="true" size={20} />}
          onPress={props.sideBySide}
        >
          {t("sideBySide.open")}
        </Button>
        <ButtonLink href={`/workshops/${workshop.id}/insight`}>{t("insight")}</ButtonLink>
        <ButtonLink href={`/workshops/${workshop.id}`}>
          {t("workshop")}
          <ArrowRight aria-hidden="true" size={18} />
        </ButtonLink>
      </div>
    </div>
  );
}

/** Where the room is, if the wall shows something else. */
function Elsewhere({ workshop, words }: Pick<WallBarProps, "workshop" | "words">) {
  const t = useTranslations("wall");
  const current = findStep(workshop, workshop.currentStepId);
  if (workshop.status === "ended") return <p className="text-ink-soft">{t("ended")}</p>;
  if (!current) return null;
  return <p className="text-ink-soft">{t("roomAt", { title: stepWords(words, current).title })}</p>;
}

/** The step whose boards are shown, where there is a choice. */
function StepChoice({ workshop, words, chosenStepId, choose }: WallBarProps) {
  const t = useTranslations("wall");
  const steps = wallSteps(workshop);
  if (steps.length < 2) return null;

  return (
    <select
      aria-label={t("step")}
      value={chosenStepId ?? ""}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      className={`${controlLooks} w-60! max-w-full`}
    >
      <option value="">{t("follow")}</option>
      {steps.map((each) => (
        <option key={each.id} value={each.id}>
          {stepWords(words, each).title}
        </option>
      ))}
    </select>
  );
}
