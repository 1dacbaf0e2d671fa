"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { Editor } from "tldraw";
import { Spinner } from "#components/ui/spinner.tsx";
import { memberColour } from "#lib/workshop/member-colour.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";
import type { LeftOut } from "../binding/board-view.ts";
import { isNarrow, showFocus, zoneLookedAt } from "../canvas/board-camera.ts";
import { BoardCanvas } from "../canvas/board-canvas.tsx";
import { createCanvasDesk } from "../canvas/canvas-desk.ts";
import { CanvasNotes } from "../canvas/canvas-notes.tsx";
import type { Refusal } from "../canvas/refusal.ts";
import { onceResized, showAllOnceResized } from "../canvas/resized-view.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import { ToolBar } from "../canvas/tool-bar.tsx";
import { hasCards } from "../canvas/tool-list.ts";
import { useFollowing } from "../canvas/use-following.ts";
import { ZoomBar } from "../canvas/zoom-bar.tsx";
import { AuthorChip } from "../reveal/author-chip.tsx";
import type { BoardRoom } from "../room/board-room.ts";
import { BoardVoteArea } from "../vote/board-vote-area.tsx";
import { BoardChips } from "./board-chips.tsx";
import { BoardNotices } from "./board-notices.tsx";
import { PeopleList } from "./people-list.tsx";
import { useStage } from "./stage-context.ts";
import type { Person, Scene } from "./stage-scene.ts";
import { useRoomState } from "./use-board-room.ts";
import { usePeople } from "./use-people.ts";
import { useSheet } from "./use-sheet.ts";
import { useSummons } from "./use-summons.ts";

// The decks are large: fetched when somebody opens the drawer. Not on the server, so that it waits
// by itself: without a boundary of its own all of the board would go while it loads.
const CanvasCards = dynamic(
  () => import("../cards/canvas-cards.tsx").then((file) => file.CanvasCards),
  { ssr: false },
);

export type BoardSceneProps = Readonly<{
  scene: Extract<Scene, { kind: "board" }>;
  me: Person;
  /** Where in the top bar the save state and the people belong. */
  statusSlot: HTMLElement | null;
  licenseKey: string | undefined;
  room: BoardRoom | undefined;
  /** Forgets what this browser has of the board and loads it anew from the server. */
  startOver(): void;
  /** How often that was done because this person changed what is somebody else's. */
  timesPutRight: number;
}>;

/** A board's canvas with its bars and its people. */
export function BoardScene(props: BoardSceneProps) {
  const { scene, me, statusSlot, licenseKey, room, startOver } = props;
  const { words, locale } = useStage();
  const sheet = useSheet(scene.step);
  // Not all of its state: that changes with every letter, and the canvas need not be drawn for it.
  const isReady = useRoomState(room, (state) => state.isReady);
  const isRefused = useRoomState(room, ({ save }) => save.kind === "refused");
  const [editor, setEditor] = useState<Editor>();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const { id, name } = me;
  const self = useMemo(() => ({ id, name, color: memberColour(id) }), [id, name]);
  const canWrite = scene.readOnly === undefined && !isRefused;
  // Whoever leads has everything at hand, to show and to tidy up.
  const tools = me.role === "facilitator" ? null : scene.step.tools;

  const cards = useCardDrawer(editor, sheet, canWrite && hasCards(tools));

  const desk = useCanvasDesk(editor, room, sheet);

  useSummons(editor, sheet?.layout, scene.isCurrent);

  if (!sheet) return null;
  return (
    <div className="board flex h-full max-sm:flex-col">
      {statusSlot &&
        room &&
        createPortal(<People room={room} self={self} editor={editor} />, statusSlot)}
      <div className="board-column" data-beside={cards.isOpen}>
        <BoardVoteArea {...{ scene, me, room, editor, sheet }}>
          <div className="relative min-h-0 flex-1">
            {room && isReady ? (
              <BoardCanvas
                {...{ room, locale, sheet, canWrite, tools, licenseKey }}
                ownOnly={scene.ownOnly}
                me={self}
                words={words.tldraw}
                onEditor={setEditor}
                onLeftOut={setLeftOut}
                onRefused={setRefusal}
              />
            ) : (
              <Loading />
            )}
            {editor && room && desk && canWrite && (
              <CanvasNotes
                {...{ editor, room, sheet, desk }}
                stepId={scene.step.id}
                canTidy={!scene.ownOnly}
                canAdd={tools === null || tools.includes("note")}
              />
            )}
            {editor && <ZoomBar editor={editor} layout={sheet.layout} />}
            <BoardChips scene={scene} />
            {editor && <AuthorChip editor={editor} address={scene.address} />}
            <BoardNotices
              room={room}
              leftOut={leftOut}
              refusal={refusal}
              onRefusalRead={() => setRefusal(undefined)}
              onStartOver={startOver}
              timesPutRight={props.timesPutRight}
            />
          </div>
        </BoardVoteArea>
        {editor && desk && canWrite && (
          <ToolBar {...{ editor, desk, sheet, cards }} allowed={tools} />
        )}
      </div>
      {editor && room && cards.isOpen && (
        <CanvasCards
          {...{ editor, room, sheet }}
          templateId={scene.step.templateId}
          onClose={cards.onToggle}
        />
      )}
    </div>
  );
}

/** Work on many notes, from this canvas. */
function useCanvasDesk(editor?: Editor, room?: BoardRoom, sheet?: Sheet) {
  const layout = sheet?.layout;
  return useMemo(
    () => editor && room && layout && createCanvasDesk(editor, room.doc, () => layout),
    [editor, room, layout],
  );
}

/** Whether the drawer of cards is open, as long as cards can be used. */
function useCardDrawer(editor: Editor | undefined, sheet: Sheet | undefined, canUse: boolean) {
  const [isAsked, ask] = useState(false);
  return {
    isOpen: isAsked && canUse,
    onToggle() {
      if (editor && sheet) keepInView(editor, sheet);
      ask(!isAsked);
    },
  };
}

/**
 * The drawer changes the size of the board: whoever saw all of it sees all of it again, and on a
 * phone, where little is left of it, the zones in use.
 */
function keepInView(editor: Editor, sheet: Sheet) {
  if (zoneLookedAt(editor, sheet.layout) === WHOLE_SHEET) showAllOnceResized(editor, sheet.layout);
  else if (isNarrow(editor)) onceResized(editor, () => showFocus(editor, sheet));
}

type PeopleProps = Readonly<{
  room: BoardRoom;
  self: Readonly<{ id: string; name: string; color: string }>;
  editor: Editor | undefined;
}>;

function People({ room, self, editor }: PeopleProps) {
  const others = usePeople(room.awareness, self.id);
  const [followed, follow] = useFollowing(editor);
  return <PeopleList me={self} others={others} followed={followed} onFollow={follow} />;
}

function Loading() {
  const t = useTranslations("board.loading");
  return (
    <div className="grid h-full place-items-center text-ink-soft">
      <Spinner label={t("board")} />
    </div>
  );
}
