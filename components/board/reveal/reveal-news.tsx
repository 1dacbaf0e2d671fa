"use client";

import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { roomName } from "#lib/sync/room-name.ts";
import { roomToWriteIn } from "#lib/workshop/access.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { useStage } from "../stage/stage-context.ts";
import type { Person, Scene } from "../stage/stage-scene.ts";
import { UnsavedNotice } from "../stage/unsaved-notice.tsx";

/** How long the news stays on the screen, in milliseconds. */
const SHOWN_MS = 8000;

type RevealNewsProps = Readonly<{
  scene: Scene;
  /** Words of the sheet that came too late to be shown with the others. */
  unsaved: readonly string[];
}>;

/** Tells somebody whose private sheet has just given way to the board what happened. */
export function RevealNews({ scene, unsaved }: RevealNewsProps) {
  const t = useTranslations("reveal");
  const { workshop, me } = useStage();
  const [isNews, setNews] = useState(false);
  const [isLate, setLate] = useState(false);
  const place = scene.kind === "board" ? roomName(scene.address) : scene.kind;
  const [before, setBefore] = useState({ place, stepId: workshop.currentStepId });

  // While drawing, as React has it for what follows from a change.
  if (before.place !== place || before.stepId !== workshop.currentStepId) {
    setBefore({ place, stepId: workshop.currentStepId });
    const isSameStep = before.stepId === workshop.currentStepId;
    const isOpened = isSameStep && before.place === place.replace(".board.", ".private.");
    // Otherwise they only look at the board.
    const isShown = isOpened && me !== undefined && !writesAlone(workshop, me);
    setNews(isShown);
    setLate(isShown);
  }

  useEffect(() => {
    if (!isNews) return;
    const timer = setTimeout(() => setNews(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isNews]);

  return (
    <div
      role="status"
      className="pointer-events-none absolute inset-x-3 top-3 z-[4] flex flex-col items-center gap-2"
    >
      {isNews && (
        <Chip
          tone="green"
          icon={<Eye aria-hidden="true" size={18} />}
          className="border border-green/30 px-4 py-2 text-base shadow-overlay"
        >
          {t("news")}
        </Chip>
      )}
      {isLate && unsaved.length > 0 && (
        <div className="pointer-events-auto flex w-full max-w-md flex-col items-end gap-2 rounded-card bg-surface p-2 shadow-overlay">
          <UnsavedNotice words={unsaved} />
          <Button onPress={() => setLate(false)}>{t("close")}</Button>
        </div>
      )}
    </div>
  );
}

/** Whether somebody's own notes are still hidden in the current step. */
export function writesAlone(workshop: PublicState, me: Person): boolean {
  return roomToWriteIn(workshop, workshop.currentStepId, me)?.kind === "private";
}
