"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { NoticeStrip } from "#components/live/notice-strip.tsx";
import { ReactionFloats } from "#components/live/reaction-floats.tsx";
import { TimerAlarm } from "#components/live/timer-alarm.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { Control } from "#components/workshop/control-connection.ts";
import { useControl } from "#components/workshop/use-control.ts";
import type { Locale } from "#lib/locales.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { findStep, PLENARY } from "#lib/workshop/model.ts";
import { openProvocations } from "#lib/workshop/open-provocations.ts";
import { personOf } from "#lib/workshop/person.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { RestoreNews } from "../ledger/restore-news.tsx";
import { useAnswering } from "../provocations/use-answering.ts";
import { PrivateStrip } from "../reveal/private-strip.tsx";
import { RevealNews } from "../reveal/reveal-news.tsx";
import { LeadVoteStrip } from "../vote/lead-votes.tsx";
import { EndStrip } from "./end-strip.tsx";
import { LiveNotes } from "./live-notes.tsx";
import { loadBoard, loadBoardInIdleTime } from "./load-board.ts";
import { type Message, MessageScene, messageFor } from "./message-scene.tsx";
import { PlainScene } from "./plain-scene.tsx";
import { type Stage, StageContext, useStage } from "./stage-context.ts";
import { type Person, sceneOf, type Viewing } from "./stage-scene.ts";
import { stepWords, type WorkshopWords } from "./step-words.ts";
import { TopBar } from "./top-bar.tsx";
import { useAddress } from "./use-address.ts";
import { useFocusKept } from "./use-focus-kept.ts";

// Its document needs a browser, and is a large download: only where there is a board.
const BoardFrame = dynamic(loadBoard, { ssr: false, loading: BoardLoading });
// Most workshops ask nothing most of the time.
const ProvocationStrip = dynamic(
  () => import("../provocations/provocation-strip.tsx").then((file) => file.ProvocationStrip),
  { ssr: false },
);

export type WorkshopStageProps = Readonly<{
  locale: Locale;
  memberId: string;
  /** As the page was asked for; live afterwards. */
  initial: PublicState;
  words: WorkshopWords;
  /** The board in the address, if any. */
  viewing?: Viewing | undefined;
  licenseKey?: string | undefined;
}>;

/** The board page: where the room is, for one person, live. */
export function WorkshopStage(props: WorkshopStageProps) {
  const { initial, memberId, words, locale } = props;
  const control = useControl(initial.id);
  const workshop = control.state ?? initial;
  const me = personOf(workshop.members, memberId);
  const [viewing, view] = useAddress(initial.id, props.viewing);
  const [unsaved, leaveBehind] = useState<readonly string[]>([]);
  const gaze = useRef<() => string | undefined>(undefined);
  const message = messageOf(control, me);

  const stage = useMemo<Stage>(
    () => ({ workshop, me, words, locale, viewing, view, leaveBehind, gaze }),
    [workshop, me, words, locale, viewing, view],
  );

  return (
    <StageContext value={stage}>
      {message ? (
        <MessageScene kind={message} unsaved={unsaved} />
      ) : (
        <LiveStage licenseKey={props.licenseKey} unsaved={unsaved} />
      )}
    </StageContext>
  );
}

/** What takes the place of the workshop for somebody it is closed to. */
function messageOf(control: Control, me: Person | undefined): Message | undefined {
  if (control.status === "refused") return messageFor(control.closeCode);
  // The news that they are out may be here before their connection is closed.
  return me ? undefined : "removed";
}

type LiveStageProps = Readonly<{
  licenseKey: string | undefined;
  /** Words that the board closed last could not save. */
  unsaved: readonly string[];
}>;

function LiveStage({ licenseKey, unsaved }: LiveStageProps) {
  const { workshop, me, viewing } = useStage();
  const scene = useMemo(() => sceneOf(workshop, me, viewing), [workshop, me, viewing]);
  const [statusSlot, setStatusSlot] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);
  const answering = useAnswering(me, scene);
  const asks = openProvocations(workshop).length > 0;
  useEffect(loadBoardInIdleTime, []);
  useFocusKept(main);
  useMovingOn();
  useNewPart();

  if (!me) return null;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <SkipLink />
      <TopBar scene={scene} statusRef={setStatusSlot} />
      <NoticeStrip workshop={workshop} leads={me.role === "facilitator"} />
      <StepAnnouncement />
      {workshop.status === "running" && workshop.timer && (
        <TimerAlarm key={workshop.currentStepId} timer={workshop.timer} />
      )}
      <PrivateStrip scene={scene} me={me} />
      <LeadVoteStrip />
      {asks && <ProvocationStrip {...{ workshop, me, scene }} onAnswer={answering.answer} />}
      <EndStrip />
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className="relative min-h-0 flex-1 outline-none focus-visible:after:pointer-events-none focus-visible:after:absolute focus-visible:after:inset-0 focus-visible:after:z-10 focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-focus"
      >
        <RevealNews scene={scene} unsaved={unsaved} />
        <RestoreNews scene={scene} />
        {scene.kind === "board" ? (
          <BoardFrame
            key={roomName(scene.address)}
            scene={scene}
            me={me}
            statusSlot={statusSlot}
            licenseKey={licenseKey}
            asked={answering.asked}
            onAnswered={answering.stop}
          />
        ) : (
          <PlainScene scene={scene} me={me} />
        )}
        <LiveNotes scene={scene} />
        <ReactionFloats workshop={workshop} />
      </main>
    </div>
  );
}

function SkipLink() {
  const t = useTranslations("common.shell");
  return (
    <a
      href="#main"
      className="absolute start-2 top-2 z-50 -translate-y-24 rounded-control bg-green px-4 py-3 font-semibold text-on-green focus:translate-y-0"
    >
      {t("skip")}
    </a>
  );
}

/** Says aloud when the room moves on; the page changes by itself. */
function StepAnnouncement() {
  const t = useTranslations("board.step");
  const { workshop, words } = useStage();
  const [first] = useState(workshop.currentStepId);
  const step = findStep(workshop, workshop.currentStepId);
  const isMoved = workshop.currentStepId !== first || workshop.visitedStepIds.length > 1;
  const { title, instruction, lang } = (step && stepWords(words, step)) ?? {};

  return (
    <p aria-live="polite" className="sr-only">
      {isMoved && title !== undefined && (
        <>
          {t("now", { title })} <span lang={lang?.instruction}>{instruction}</span>
        </>
      )}
    </p>
  );
}

/**
 * Takes whoever leads along when the room moves on, staying with the team they were looking at.
 * Participants on an earlier board stay there; a chip tells them the way. Those who visit another
 * team go back to their own.
 */
function useMovingOn() {
  const { workshop, me, viewing, view } = useStage();
  const { currentStepId } = workshop;
  const seen = useRef(currentStepId);

  useEffect(() => {
    if (seen.current === currentStepId) return;
    seen.current = currentStepId;
    if (!viewing) return;
    const teamId = viewing.teamId === PLENARY ? null : viewing.teamId;
    if (me?.role === "participant") {
      if (teamId !== null && teamId !== me.teamId) view(undefined);
      return;
    }
    view(boardFor(workshop, currentStepId, teamId));
  }, [workshop, currentStepId, me, viewing, view]);
}

/** Takes somebody whom the facilitator gave another team or role to where that is. */
function useNewPart() {
  const { me, viewing, view } = useStage();
  const part = `${me?.role} ${me?.teamId}`;
  const seen = useRef(part);

  useEffect(() => {
    if (seen.current === part) return;
    seen.current = part;
    if (viewing) view(undefined);
  }, [part, viewing, view]);
}

function BoardLoading() {
  const t = useTranslations("board.loading");
  return (
    <div className="grid h-full place-items-center text-ink-soft">
      <Spinner label={t("board")} />
    </div>
  );
}
