"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useMemo, useState } from "react";
import { ReactionFloats } from "#components/live/reaction-floats.tsx";
import { ConnectionNotice } from "#components/workshop/connection-notice.tsx";
import type { Control } from "#components/workshop/control-connection.ts";
import { useControl } from "#components/workshop/use-control.ts";
import { useRouter } from "#i18n/navigation.ts";
import type { Locale } from "#lib/locales.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { findStep } from "#lib/workshop/steps.ts";
import { BreakScene } from "./break-scene.tsx";
import { EndedScene } from "./ended-scene.tsx";
import { LobbyScene, type WayIn } from "./lobby-scene.tsx";
import { type Present, PresentContext, usePresent } from "./present-context.ts";
import { PresentControls } from "./present-controls.tsx";
import { PresentFooter } from "./present-footer.tsx";
import { PresentHeader, PresentNotice } from "./present-header.tsx";
import { PresentQuestion } from "./present-question.tsx";
import { presentScene } from "./present-scene.ts";
import { StepScene } from "./step-scene.tsx";
import { type PlannedTexts, stepTexts } from "./step-texts.ts";
import { useAwake } from "./use-awake.ts";
import { useIdle } from "./use-idle.ts";
import { useSecond } from "./use-second.ts";
import "./present.css";

// Reading what notes say takes parsers that are as much again as the rest of the page.
const ResultsScene = dynamic(() => import("./results-scene.tsx").then((file) => file.ResultsScene));

type PresentScreenProps = Readonly<{
  /** As the page was asked for; live afterwards. */
  initial: PublicState;
  planned: PlannedTexts;
  locale: Locale;
  /** Shown below the first, if any. */
  second: Locale | undefined;
  wayIn: WayIn;
}>;

/** The room on its wall: what to do, how long still, how far everybody is. Follows the room alone. */
export function PresentScreen({ initial, planned, locale, wayIn, ...props }: PresentScreenProps) {
  const control = useControl(initial.id);
  const workshop = control.state ?? initial;
  const [second, chooseSecond] = useSecond(props.second);
  const isIdle = useIdle();
  const isOffline = useWasLive(control) && control.status !== "live";
  useAwake();
  useNewSteps(workshop, planned);

  const present = useMemo<Present>(
    () => ({
      workshop,
      locale,
      second,
      wordsOf: (step, language) => stepTexts(step, planned, language),
    }),
    [workshop, locale, second, planned],
  );

  if (control.status === "refused") return <Refused control={control} />;
  return (
    <PresentContext value={present}>
      <div
        data-idle={isIdle || undefined}
        className={`present relative grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto] overflow-hidden bg-paper text-ink ${isIdle ? "present-cursorless" : ""}`}
      >
        <PresentHeader
          isOffline={isOffline}
          controls={
            <PresentControls
              locale={locale}
              second={second}
              onSecond={chooseSecond}
              isHidden={isIdle}
            />
          }
        />
        <div>
          <PresentNotice />
          <PresentQuestion />
        </div>
        <main id="main" className="present-side min-h-0 py-[2.4vh]">
          <Scene wayIn={wayIn} />
        </main>
        {workshop.status === "running" ? <PresentFooter {...wayIn} /> : <div />}
        <ReactionFloats workshop={workshop} className="end-[2%]" />
      </div>
      <StepNews />
    </PresentContext>
  );
}

function Scene({ wayIn }: { wayIn: WayIn }) {
  const { workshop } = usePresent();
  const scene = presentScene(workshop);
  switch (scene.kind) {
    case "lobby":
      return <LobbyScene {...wayIn} />;
    case "ended":
      return <EndedScene />;
    case "break":
      return <BreakScene step={scene.step} />;
    case "results":
      return (
        // Without a boundary here all of the screen would go while the script comes in.
        <Suspense>
          <ResultsScene key={scene.vote.id} vote={scene.vote} />
        </Suspense>
      );
    case "vote":
      return <StepScene step={scene.step} vote={scene.vote} />;
    case "step":
      return <StepScene step={scene.step} />;
  }
}

/** Says aloud when the room moves on. */
function StepNews() {
  const t = useTranslations("present.step");
  const { workshop, wordsOf, locale } = usePresent();
  const [first] = useState(workshop.currentStepId);
  const step = findStep(workshop, workshop.currentStepId);
  const isMoved = workshop.currentStepId !== first;

  return (
    <p aria-live="polite" className="sr-only">
      {isMoved && step && t("now", { title: wordsOf(step, locale).title.text })}
    </p>
  );
}

function Refused({ control }: { control: Control }) {
  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6 text-2xl">
      <ConnectionNotice control={control} />
    </main>
  );
}

/** Whether the page has been in touch: before, waiting is no news. */
function useWasLive({ status }: Control): boolean {
  const [wasLive, setWasLive] = useState(false);
  if (status === "live" && !wasLive) setWasLive(true);
  return wasLive;
}

/** Fetches the words of steps that came into the agenda after the page. */
function useNewSteps({ steps }: PublicState, planned: PlannedTexts): void {
  const router = useRouter();
  const unknown = steps
    .filter(({ id }) => planned.en[id] === undefined)
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    if (unknown) router.refresh();
  }, [unknown, router]);
}
