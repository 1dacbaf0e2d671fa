"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { liveServerUrl } from "#components/workshop/live-server-url.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { type BoardRoom, openBoardRoom, type RoomState } from "../room/board-room.ts";
import { copyNameOf } from "../room/local-copy.ts";
import type { Rescued } from "../room/rescued-notes.ts";
import type { BoardAddress } from "./stage-scene.ts";

const opening: RoomState = {
  save: { kind: "connecting", waiting: 0 },
  isReady: false,
  keepsOffline: undefined,
};

const never = () => () => {};

/** Whoever is refused again so soon is told, in milliseconds: the browser's copy may be stuck. */
const AGAIN_MS = 10_000;

/**
 * Keeps a connection to a board open while the component lives.
 *
 * @param memberId whose private room it is, if it is one.
 * @param leaveBehind is told, when it closes, which words were not saved. Has to stay the same.
 */
export function useBoardRoom(
  address: BoardAddress,
  memberId: string,
  leaveBehind: (words: readonly string[]) => void,
): Readonly<{
  room: BoardRoom | undefined;
  /** Forgets what this browser has of the board and loads it anew from the server. */
  startOver(): void;
  /** How often it did so because this person changed what is somebody else's. */
  timesPutRight: number;
}> {
  const [open, setOpen] = useState<BoardRoom>();
  const [attempt, setAttempt] = useState(0);
  const [timesPutRight, setPutRight] = useState(0);
  const rescued = useRef<Rescued>(undefined);
  const putRightAt = useRef(0);
  const room = roomName(address);
  const copyName = copyNameOf(address, memberId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt means another room.
  useEffect(() => {
    const serverUrl = liveServerUrl();
    const opened = openBoardRoom({ room, copyName, serverUrl, rescued: rescued.current });
    rescued.current = undefined;
    setOpen(opened);
    let isLeft = false;
    const stop = opened.subscribe(() => {
      const { save } = opened.current();
      const isNotTheirs = save.kind === "refused" && save.code === closeCodes.notYours;
      if (!isNotTheirs || isLeft || Date.now() - putRightAt.current < AGAIN_MS) return;
      putRightAt.current = Date.now();
      isLeft = true;
      rescued.current = opened.takeOut();
      setOpen(undefined);
      const next = () => {
        setPutRight((count) => count + 1);
        setAttempt((count) => count + 1);
      };
      opened.forget().then(next, next);
    });
    return () => {
      stop();
      setOpen(undefined);
      // What goes into the next copy is not lost; the rest was somebody else's, or is known better.
      if (!isLeft) leaveBehind(opened.unsavedWords());
      opened.close();
    };
  }, [room, copyName, attempt, leaveBehind]);

  return {
    room: open,
    timesPutRight,
    startOver() {
      const next = () => setAttempt((count) => count + 1);
      if (open) open.forget().then(next, next);
    },
  };
}

/**
 * One aspect of a room's state, live.
 *
 * @param read has to give the same value (not an equal object) while the aspect is the same.
 */
export function useRoomState<Aspect>(
  room: BoardRoom | undefined,
  read: (state: RoomState) => Aspect,
): Aspect {
  return useSyncExternalStore(
    room?.subscribe ?? never,
    () => read(room?.current() ?? opening),
    () => read(opening),
  );
}
