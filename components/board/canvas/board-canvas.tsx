"use client";

import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Editor, type TLUserPreferences, Tldraw, useTldrawUser } from "tldraw";
import type { Locale } from "#lib/locales.ts";
import type { StepTool } from "#lib/workshop/model.ts";
import { sharePresence } from "../binding/bind-presence.ts";
import type { LeftOut } from "../binding/board-view.ts";
import { keepTypingOutOfHistory } from "../binding/collaborative-text.ts";
import { installOwnUndo } from "../binding/own-undo.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { comeCloseToWrite, showFocus } from "./board-camera.ts";
import {
  flushInTime,
  guardComposition,
  keepWordsOnOpening,
  leaveVanishedTexts,
  makeNotesColourful,
  makeNotesOnDoubleClick,
  sayWhenFull,
  setFirstStyles,
} from "./editor-setup.ts";
import { isOverOthers, leaveOthersAlone, treatOthersAsLocked } from "./kept-shapes.ts";
import { laserTrail } from "./laser-trail.ts";
import { guardPasting } from "./paste-guard.ts";
import type { Refusal } from "./refusal.ts";
import { type Sheet, SheetContext } from "./sheet-context.ts";
import {
  assetUrls,
  components,
  createOverrides,
  editorOptions,
  shapeUtils,
  tldrawLocale,
} from "./tldraw-setup.tsx";
import { isToolAllowed } from "./tool-list.ts";
import { ToolsContext } from "./tools-context.ts";
import { useAllowedTools } from "./use-allowed-tools.ts";
import { type BoardStore, useBoardStore } from "./use-board-store.ts";
import { useColorScheme } from "./use-color-scheme.ts";
import "tldraw/tldraw.css";
import "./board.css";

export type BoardCanvasProps = Readonly<{
  room: BoardRoom;
  me: Readonly<{ id: string; name: string; color: string }>;
  locale: Locale;
  sheet: Sheet;
  canWrite: boolean;
  /** Whether they may change only what is theirs. */
  ownOnly: boolean;
  /** What the step lets this person use; `null` for everything. */
  tools: readonly StepTool[] | null;
  /** tldraw's words that we say ourselves; see createOverrides. */
  words: Readonly<Record<string, string>>;
  licenseKey: string | undefined;
  onEditor(editor: Editor | undefined): void;
  onLeftOut(records: readonly LeftOut[]): void;
  onRefused(why: Refusal): void;
}>;

/** One board: the sheet, what people put on it, and their pointers. Fills its container. */
export const BoardCanvas = memo(function BoardCanvas(props: BoardCanvasProps) {
  const { room, me, canWrite, ownOnly, onLeftOut } = props;
  const boardStore = useBoardStore({ room, memberId: me.id, canWrite, ownOnly, onLeftOut });

  return (
    <SheetContext value={props.sheet}>
      <ToolsContext value={props.tools}>
        {boardStore && <BoundCanvas {...props} boardStore={boardStore} />}
      </ToolsContext>
    </SheetContext>
  );
});

function BoundCanvas(props: BoardCanvasProps & Readonly<{ boardStore: BoardStore }>) {
  const { boardStore, locale, words, canWrite } = props;
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const overrides = useMemo(
    () => createOverrides(tldrawLocale(locale), words, () => latest.current.tools),
    [locale, words],
  );

  const onMount = useCallback((mounted: Editor) => {
    const stop = setUp(mounted, latest);
    setEditor(mounted);
    latest.current.onEditor(mounted);
    return () => {
      latest.current.onEditor(undefined);
      stop();
    };
  }, []);

  useEffect(() => {
    editor?.updateInstanceState({ isReadonly: !canWrite });
    // Ends writing and dragging, too: a text being written in does not ask whether it may.
    if (!canWrite) editor?.setCurrentTool("select.idle");
  }, [editor, canWrite]);

  useOwnOnly(editor, props);
  useAllowedTools(editor, props.tools);
  useFocusOf(editor, props.sheet);

  return (
    <Tldraw
      store={boardStore.store}
      textOptions={boardStore.textOptions}
      user={useBoardUser(props)}
      assetUrls={assetUrls}
      components={components}
      shapeUtils={shapeUtils}
      overrides={overrides}
      options={editorOptions}
      onMount={onMount}
      {...(props.licenseKey && { licenseKey: props.licenseKey })}
    />
  );
}

/** Ends what somebody is doing with others' things when all change only what is theirs from now on. */
function useOwnOnly(
  editor: Editor | undefined,
  { ownOnly, boardStore }: Pick<BoardCanvasProps, "ownOnly"> & Readonly<{ boardStore: BoardStore }>,
) {
  useEffect(() => {
    if (editor && ownOnly) leaveOthersAlone(editor, boardStore);
  }, [editor, ownOnly, boardStore]);
}

/** Turns everybody to the zones of a new step, but nobody out of what they are doing. */
function useFocusOf(editor: Editor | undefined, sheet: Sheet) {
  const zones = sheet.focusZones.join();
  const shown = useRef(zones);

  useEffect(() => {
    if (!editor || shown.current === zones) return;
    shown.current = zones;
    const isBusy = !editor.getPath().endsWith(".idle") || editor.getInstanceState().followingUserId;
    if (!isBusy) showFocus(editor, sheet, { animation: { duration: 500 } });
  }, [editor, sheet, zones]);
}

function useBoardUser({ me, locale }: BoardCanvasProps) {
  const colorScheme = useColorScheme();
  // What people switch in tldraw's menus (snapping, animation) lasts as long as the board is open.
  const [switched, setSwitched] = useState<Partial<TLUserPreferences>>({});
  return useTldrawUser({
    userPreferences: {
      ...switched,
      id: me.id,
      name: me.name,
      color: me.color,
      locale: tldrawLocale(locale),
      colorScheme,
    },
    setUserPreferences: setSwitched,
  });
}

type Latest = Readonly<{ current: BoardCanvasProps & Readonly<{ boardStore: BoardStore }> }>;

/** Makes tldraw's editor a board's. Returns its undo. */
function setUp(editor: Editor, latest: Latest): () => void {
  const { boardStore, room, sheet } = latest.current;
  const { records, undo } = boardStore;
  const layout = () => latest.current.sheet.layout;
  boardStore.editor.current = editor;

  setFirstStyles(editor);
  makeNotesOnDoubleClick(
    editor,
    layout,
    () => isToolAllowed("note", latest.current.tools) && !isOverOthers(editor, boardStore.ownOnly),
  );
  guardPasting(editor, layout, (why) => latest.current.onRefused(why));
  const presence = sharePresence(room.awareness, () => ownPresence(editor));
  editor.on("event", presence.share);
  editor.on("tick", presence.share);
  const stops = [
    installOwnUndo(editor, undo, records.flush),
    keepTypingOutOfHistory(editor, records),
    leaveVanishedTexts(editor),
    makeNotesColourful(editor),
    keepWordsOnOpening(editor),
    sayWhenFull(editor, () => latest.current.onRefused("board-full")),
    guardComposition(editor),
    treatOthersAsLocked(editor, boardStore.ownOnly),
    flushInTime(editor, records.flush),
    presence.stop,
    comeCloseToWrite(editor),
  ];
  showFocus(editor, sheet);

  return () => {
    boardStore.editor.current = undefined;
    editor.off("event", presence.share);
    editor.off("tick", presence.share);
    for (const stop of stops) stop();
  };
}

function ownPresence(editor: Editor) {
  const { x, y } = editor.inputs.currentPagePoint;
  const view = editor.getViewportPageBounds();
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    pointer: isPointing(editor) ? { x: round(x), y: round(y) } : null,
    view: { x: round(view.x), y: round(view.y), w: round(view.w), h: round(view.h) },
    laser: laserTrail(editor.getInstanceState().scribbles),
    selected: editor.getSelectedShapeIds(),
    editing: editor.getEditingShapeId(),
  };
}

/** A mouse that is elsewhere points at nothing; a finger points at where it was last. */
function isPointing(editor: Editor): boolean {
  return editor.getInstanceState().isCoarsePointer || editor.getContainer().matches(":hover");
}
