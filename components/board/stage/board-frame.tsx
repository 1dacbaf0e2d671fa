"use client";

import { List, Map as MapIcon } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Spinner } from "#components/ui/spinner.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { LedgerContext } from "../ledger/ledger-context.ts";
import { useTidyFacts } from "../notes/use-tidy-facts.ts";
import { Outline } from "../outline/outline.tsx";
import type { BoardRoom } from "../room/board-room.ts";
import { BoardVoteArea } from "../vote/board-vote-area.tsx";
import { BoardChips } from "./board-chips.tsx";
import { rememberDress, useListBeside, usePhone, usePhoneDress } from "./board-dress.ts";
import { BoardNotices } from "./board-notices.tsx";
import type { BoardSceneProps } from "./board-scene.tsx";
import { loadCanvas } from "./load-canvas.ts";
import { SaveBadge } from "./save-badge.tsx";
import { SideSheet } from "./side-sheet.tsx";
import { useStage } from "./stage-context.ts";
import { useBoardRoom, useRoomState } from "./use-board-room.ts";
import { useSheet } from "./use-sheet.ts";

// tldraw needs a browser, and is a third of a megabyte: only where somebody looks at a canvas.
const BoardScene = dynamic(loadCanvas, { ssr: false, loading: Loading });

// Few boards ask anything, and it brings the names of all axes with it; `ssr` as in board-scene.tsx.
const AnswerDialog = dynamic(
  () => import("../provocations/answer-dialog.tsx").then((file) => file.AnswerDialog),
  { ssr: false },
);

type BoardFrameProps = Omit<BoardSceneProps, "room" | "startOver" | "timesPutRight"> &
  Readonly<{
    /** The question that somebody answers here just now. */
    asked: SentProvocation | undefined;
    onAnswered(): void;
  }>;

/** A board's connection, and its dress: the canvas, the list beside it, or on phones the list alone. */
export function BoardFrame(props: BoardFrameProps) {
  const { scene, me, statusSlot } = props;
  const t = useTranslations("outline");
  const { leaveBehind } = useStage();
  const opened = useBoardRoom(scene.address, me.id, leaveBehind);
  const { room } = opened;
  const isPhone = usePhone();
  const dress = usePhoneDress(me.role);
  const [isBeside, setBeside] = useListBeside();
  const isList = isPhone && dress === "list";
  const isOpen = isPhone ? isList : isBeside;
  const label = isPhone ? t(isList ? "showCanvas" : "showList") : t(isBeside ? "hide" : "show");
  const Icon = isList ? MapIcon : List;

  function toggle() {
    if (isPhone) rememberDress(isList ? "canvas" : "list");
    else setBeside(!isBeside);
  }

  return (
    <>
      {statusSlot &&
        createPortal(
          <>
            <SaveBadge room={room} />
            <Tooltip label={label}>
              <button
                type="button"
                aria-label={label}
                aria-expanded={isPhone ? undefined : isOpen}
                onClick={toggle}
                className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink aria-expanded:text-green"
              >
                <Icon aria-hidden="true" size={20} />
              </button>
            </Tooltip>
          </>,
          statusSlot,
        )}
      <div className="flex h-full">
        {!isList && (
          <div className="min-w-0 flex-1">
            <BoardScene {...props} {...opened} />
          </div>
        )}
        {isList && <ListAlone {...props} {...opened} />}
        {!isPhone && isBeside && (
          <SideSheet title={t("label")} closeLabel={t("hide")} onClose={() => setBeside(false)}>
            <BoardList {...props} room={room} isPhone={false} />
          </SideSheet>
        )}
      </div>
      <Answering {...props} room={room} />
    </>
  );
}

/** Where somebody answers a question that was asked of their team, on the canvas and in the list. */
function Answering({
  scene,
  me,
  room,
  asked,
  onAnswered,
}: BoardFrameProps & Readonly<{ room: BoardRoom | undefined }>) {
  const sheet = useSheet(scene.step);
  const isReady = useRoomState(room, (state) => state.isReady);
  const isRefused = useRoomState(room, ({ save }) => save.kind === "refused");
  if (!asked || !room || !isReady || isRefused || !sheet) return null;
  return (
    <AnswerDialog
      {...{ asked, room, sheet }}
      templateId={scene.step.templateId}
      memberId={me.id}
      canWrite
      ownOnly={scene.ownOnly}
      onClose={onAnswered}
    />
  );
}

/** The board on a phone: nothing to pan, the same notes. */
function ListAlone(props: BoardSceneProps) {
  const { scene, me, room, startOver, timesPutRight } = props;
  const sheet = useSheet(scene.step);
  if (!sheet) return null;
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <BoardVoteArea {...{ scene, me, room, sheet }} editor={undefined}>
        <div className="relative min-h-0 flex-1">
          <div
            // Where nothing can be changed there is nothing in it to go to, and keys are to scroll it.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
            className={`h-full overflow-auto outline-offset-[-3px] ${scene.readOnly || scene.ownOnly || !scene.isCurrent ? "pt-12" : ""}`}
          >
            <BoardList {...props} isPhone />
          </div>
          <BoardChips scene={scene} />
          <BoardNotices
            room={room}
            leftOut={[]}
            refusal={undefined}
            onRefusalRead={() => {}}
            onStartOver={startOver}
            timesPutRight={timesPutRight}
          />
        </div>
      </BoardVoteArea>
    </div>
  );
}

type BoardListProps = Pick<BoardFrameProps, "scene" | "me"> &
  Readonly<{ room: BoardRoom | undefined; isPhone: boolean }>;

function BoardList({ scene, me, room, isPhone }: BoardListProps) {
  const t = useTranslations("outline");
  const sheet = useSheet(scene.step);
  const isReady = useRoomState(room, (state) => state.isReady);
  const isRefused = useRoomState(room, ({ save }) => save.kind === "refused");
  const { tools } = scene.step;
  const leads = me.role === "facilitator";
  const list = useSummonedZone(scene.isCurrent);
  const facts = useTidyFacts(scene.step.id);

  if (!room || !isReady) return <Loading />;
  if (!sheet) return null;
  return (
    <section ref={list} aria-label={t("label")} className="min-h-full">
      <LedgerContext value={leads ? scene.address : undefined}>
        <Outline
          {...{ room, sheet, isPhone, facts }}
          memberId={me.id}
          canWrite={scene.readOnly === undefined && !isRefused}
          ownOnly={scene.ownOnly}
          canAdd={leads || tools === null || tools.includes("note")}
          canAddCards={leads || tools === null || tools.includes("cards")}
          templateId={scene.step.templateId}
        />
      </LedgerContext>
    </section>
  );
}

/** Brings the zone into view to which everybody was called. */
function useSummonedZone(isCurrent: boolean) {
  const { workshop } = useStage();
  const list = useRef<HTMLElement>(null);
  const { id, zoneId } = (isCurrent && workshop.summons) || {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: called again to the same zone, they go again.
  useEffect(() => {
    if (zoneId === undefined) return;
    const zone = list.current?.querySelector(`[data-outline-zone="${CSS.escape(zoneId)}"]`);
    zone?.scrollIntoView({ block: "start" });
  }, [id, zoneId]);
  return list;
}

function Loading() {
  const t = useTranslations("board.loading");
  return (
    <div className="grid h-full flex-1 place-items-center text-ink-soft">
      <Spinner label={t("board")} />
    </div>
  );
}
