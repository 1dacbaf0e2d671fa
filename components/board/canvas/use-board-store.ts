import { getSchema } from "@tiptap/core";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createTLStore, type Editor, type TLStore, type TLTextOptions } from "tldraw";
import type { UndoManager } from "yjs";
import { signNewShapes } from "../binding/authorship.ts";
import { showPresence } from "../binding/bind-presence.ts";
import { bindRecords, type RecordsBinding } from "../binding/bind-records.ts";
import type { LeftOut } from "../binding/board-view.ts";
import { collaborativeText, textExtensions } from "../binding/collaborative-text.ts";
import { keepOthersAsIs, mayChange, type OwnOnly } from "../binding/own-only.ts";
import { createOwnUndo } from "../binding/own-undo.ts";
import { createAdmission, createBoardSchema } from "../binding/record-check.ts";
import { createTextWriter } from "../binding/text-fragment.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { pageNonce } from "./page-nonce.ts";

/** Everything between one room and one tldraw editor. */
export type BoardStore = Readonly<{
  store: TLStore;
  records: RecordsBinding;
  undo: UndoManager;
  ownOnly: OwnOnly;
  textOptions: TLTextOptions;
  /** Where the editor puts itself once it is there. */
  editor: { current: Editor | undefined };
}>;

export type BoardStoreOptions = Readonly<{
  room: BoardRoom;
  memberId: string;
  canWrite: boolean;
  /** Whether they may change only what is theirs. */
  ownOnly: boolean;
  onLeftOut(records: readonly LeftOut[]): void;
}>;

/** Binds a room to a tldraw store for as long as the component lives. */
export function useBoardStore(options: BoardStoreOptions): BoardStore | undefined {
  const { room, memberId } = options;
  const [boardStore, setBoardStore] = useState<BoardStore>();
  // Read when something happens, not when the store is made: they change while a board is open.
  const latest = useRef(options);
  // Before all other effects, which may ask.
  useLayoutEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const made = createBoardStore(room, memberId, latest);
    setBoardStore(made.boardStore);
    return () => {
      setBoardStore(undefined);
      made.stop();
    };
  }, [room, memberId]);

  return boardStore;
}

function createBoardStore(
  { doc, awareness, own }: BoardRoom,
  memberId: string,
  latest: Readonly<{ current: BoardStoreOptions }>,
) {
  const schema = createBoardSchema();
  const textSchema = getSchema(textExtensions);
  const store = createTLStore({ schema });
  const editor: BoardStore["editor"] = { current: undefined };
  const undo = createOwnUndo(doc);
  const ownOnly: OwnOnly = { isOn: () => latest.current.ownOnly, own };
  const records = bindRecords({
    doc,
    store,
    admit: createAdmission(schema, textSchema),
    text: createTextWriter(textSchema),
    mayWrite: () => latest.current.canWrite,
    mayChange: (id) => mayChange(ownOnly, store, doc, id),
    onLeftOut: (leftOut) => latest.current.onLeftOut(leftOut),
  });
  const stops = [
    signNewShapes(store, memberId),
    keepOthersAsIs(store, ownOnly),
    showPresence(awareness, store),
    () => records.stop(),
    () => undo.destroy(),
  ];
  const textOptions = collaborativeText({
    records,
    awareness,
    editor: () => editor.current,
    nonce: pageNonce(),
  });

  return {
    boardStore: { store, records, undo, ownOnly, textOptions, editor },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
