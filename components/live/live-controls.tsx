"use client";

import { findStep } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { DoneButton } from "./done-button.tsx";
import { HelpButton } from "./help-button.tsx";
import { StepTimer } from "./step-timer.tsx";

type LiveControlsProps = Readonly<{
  workshop: PublicState;
  me: PublicState["members"][number];
}>;

/** What everybody but the facilitator has of a running step: its time, and for those who take part a word to whoever leads. */
export function LiveControls({ workshop, me }: LiveControlsProps) {
  const { status, timer, currentStepId } = workshop;
  if (status !== "running") return null;
  const takesPart =
    me.role === "participant" && findStep(workshop, currentStepId)?.kind !== "break";

  return (
    <div className="flex items-center gap-2 max-lg:order-last max-lg:basis-full max-lg:pb-2">
      {timer && <StepTimer timer={timer} />}
      {takesPart && (
        <DoneButton workshop={workshop} memberId={me.id} className="max-lg:flex-1 max-sm:px-2" />
      )}
      {takesPart && me.teamId !== null && (
        <HelpButton workshop={workshop} teamId={me.teamId} className="max-lg:flex-1 max-sm:px-2" />
      )}
    </div>
  );
}
