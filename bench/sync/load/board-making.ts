import { setTimeout as pause } from "node:timers/promises";
import type { BoardSize } from "../load-calls.ts";
import type { Target } from "../target.ts";
import type { Board } from "../workloads.ts";
import type { BoardAuthor } from "./board-author.ts";
import { openRoomClient, type RoomClient } from "./room-client.ts";
import { addRecord, boardMaker, makerClientId, recordsOf, sizeOfStates } from "./sample-board.ts";

/** A board as its authors left it. They are still there. */
export type MadeBoard = Readonly<{ size: BoardSize; leave: () => void }>;

type Maker = Readonly<{ client: RoomClient; author: BoardAuthor }>;

/** Time between two records of the same author: each is a row of the log, as in a workshop. */
const RECORD_EVERY_MS = 50;
/** Time for the server to take in the last records. */
const SETTLE_MS = 1_000;

/** Lets people fill the target's first room, each with as many records as the others. */
export async function makeBoard(target: Target, board: Board): Promise<MadeBoard> {
  const makers = await Promise.all(
    Array.from({ length: board.authors }, (_, index) => enter(target, index)),
  );
  for (let made = 0; made < recordsOf(board); made += makers.length) {
    for (const [index, { client, author }] of makers.entries()) {
      if (made + index < recordsOf(board)) {
        client.sendUpdate(addRecord(author, made + index, board));
      }
    }
    await pause(RECORD_EVERY_MS);
  }
  await pause(SETTLE_MS);
  return {
    size: sizeOfStates(makers.map(({ author }) => author.state())),
    leave: () => {
      for (const { client } of makers) client.close();
    },
  };
}

function enter(target: Target, index: number): Promise<Maker> {
  const seat = target.seats[index];
  if (!seat) throw new RangeError("more authors than seats");
  return new Promise((resolve, reject) => {
    const author = boardMaker(index, seat.memberId);
    const client = openRoomClient({
      ...{ target, seat, clientId: makerClientId(index) },
      ownState: author.state,
      keepsLong: false,
      onDocument(_body, _byteLength, isState) {
        if (isState) resolve({ client, author });
      },
      onEnd: (reason) => reject(new Error(`${seat.memberId} ${reason}`)),
    });
  });
}
