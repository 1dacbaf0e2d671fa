"use client";

import { useState } from "react";
import { StepBanner } from "#components/live/step-banner.tsx";
import { SummonsNote } from "#components/live/summons-note.tsx";
import { findStep } from "#lib/workshop/model.ts";
import { useStage } from "./stage-context.ts";
import type { Scene } from "./stage-scene.ts";
import { stepWords } from "./step-words.ts";
import { useZoneName } from "./use-zone-name.ts";

/** What just changed for everybody, above whatever a person looks at. */
export function LiveNotes({ scene }: { scene: Scene }) {
  const { workshop, me, words, view } = useStage();
  const zoneName = useZoneName();
  const [first] = useState(workshop.currentStepId);
  const [movedTo, setMovedTo] = useState<string>();
  const { currentStepId, status, summons } = workshop;
  // From the first step that is not the one the page was opened in.
  if (currentStepId !== null && currentStepId !== (movedTo ?? first)) setMovedTo(currentStepId);
  const step = status === "running" ? findStep(workshop, currentStepId) : undefined;
  if (!step) return null;

  const leads = me?.role === "facilitator";
  const isElsewhere = scene.kind === "board" && !scene.isCurrent;
  // A talk says the same in the middle of the page.
  const hasBanner = movedTo === step.id && !leads && scene.kind === "board";
  const goThere = () => view(undefined);

  return (
    <>
      <div className="pointer-events-none absolute inset-x-3 top-16 z-[4] flex justify-center *:pointer-events-auto">
        {hasBanner && (
          <StepBanner
            key={step.id}
            {...stepWords(words, step)}
            minutes={step.minutes}
            isElsewhere={isElsewhere}
            onGo={goThere}
          />
        )}
      </div>
      {/* Above the tools: the name of the zone is at its top. */}
      <div
        role="status"
        className="pointer-events-none absolute inset-x-3 bottom-28 z-[4] flex justify-center *:pointer-events-auto min-[72rem]:bottom-20"
      >
        {!leads && step.kind === "canvas" && (
          <SummonsNote
            summons={summons}
            zone={zoneName(summons?.zoneId ?? "")}
            isElsewhere={isElsewhere}
            onGo={goThere}
          />
        )}
      </div>
    </>
  );
}
