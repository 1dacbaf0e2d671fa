"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { liveServerUrl } from "#components/workshop/live-server-url.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { type BoardRoom, openBoardRoom, type RoomState } from "../room/board-room.ts";
import { copyNameOf } from "../room/local-copy.ts";
import type { BoardAddress } from "./stage-scene.ts";

const opening: RoomState = {
  save: { kind: "connecting", waiting: 0 },
  isReady: false,
  keepsOffline: undefined,
};

const never = () => () => {};

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
}> {
  const [open, setOpen] = useState<BoardRoom>();
  const [attempt, setAttempt] = useState(0);
  const room = roomName(address);
  const copyName = copyNameOf(address, memberId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt means another room.
  useEffect(() => {
    const opened = openBoardRoom({ room, copyName, serverUrl: liveServerUrl() });
    setOpen(opened);
    return () => {
      setOpen(undefined);
      leaveBehind(opened.unsavedWords());
      opened.close();
    };
  }, [room, copyName, attempt, leaveBehind]);

  return {
    room: open,
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
