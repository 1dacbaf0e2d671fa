import { startChild } from "#bench/sync/child-calls.ts";
import { createBoardAuthor } from "#bench/sync/load/board-author.ts";
import { openRoomClient } from "#bench/sync/load/room-client.ts";
import type { Target } from "#bench/sync/target.ts";
import type { Memory, RoomServerCalls } from "./server.ts";

const ROOMS = 10_000;
/** The first fifth is not counted: code is compiled, tables and caches fill. */
const SAMPLE = ROOMS / 5;
const BAR_BYTES = 4 * 1024;
/** Rooms open at the same time. */
const AT_ONCE = 20;
/** What a visitor sends of the document: the answer to the server's question, and the note. */
const FRAMES = 2;
const FIRST_CLIENT_ID = 1_000_000_000;

/** What a room leaves behind in the server's memory after somebody wrote in it and went. */
export async function run(): Promise<void> {
  const server = startChild<RoomServerCalls>("../room-memory/server.ts", ["--expose-gc"]);
  try {
    const target = await server.call("open", ROOMS);
    const samples: Memory[] = [];
    console.log("| rooms opened and closed | held | RSS |\n| ---: | ---: | ---: |");
    for (let done = 0; done < ROOMS; done += SAMPLE) {
      await visitRooms(target, done, done + SAMPLE);
      const sample = await server.call("memory");
      samples.push(sample);
      console.log(
        `| ${done + SAMPLE} | ${megabytes(sample.heldBytes)} | ${megabytes(sample.rssBytes)} |`,
      );
    }
    const stored = await server.call("storedRooms");
    if (stored < ROOMS) throw new Error(`only ${stored} of ${ROOMS} rooms were written`);
    printGrowth(samples);
    await server.call("close");
  } finally {
    server.kill();
  }
}

/** One after the other, a few at a time. */
async function visitRooms(target: Target, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += AT_ONCE) {
    const rooms = Array.from(
      { length: Math.min(AT_ONCE, to - first) },
      (_, index) => first + index,
    );
    await Promise.all(rooms.map((room) => visitRoom(target, room)));
  }
}

/** Resolves when one note is on disk and its author has left. */
function visitRoom(target: Target, index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const seat = target.seats[index];
    if (!seat) throw new RangeError("more rooms than seats");
    const clientId = FIRST_CLIENT_ID + index;
    const author = createBoardAuthor(clientId, seat.memberId);
    const client = openRoomClient({
      ...{ target, seat, clientId },
      ownState: author.state,
      keepsLong: true,
      onDocument(_body, _byteLength, isState) {
        if (!isState) return;
        client.sendPresence(JSON.stringify({ pointer: { x: 1, y: 1 } }));
        client.sendUpdate(author.addNote("shape:note", "One note a room"));
      },
      onSaved(frames) {
        if (frames < FRAMES) return;
        client.close();
        resolve();
      },
      onEnd: (reason) => reject(new Error(`${seat.room} ${reason}`)),
    });
  });
}

function printGrowth(samples: readonly Memory[]): void {
  const grown = (kind: keyof Memory) =>
    ((samples.at(-1)?.[kind] ?? 0) - (samples[0]?.[kind] ?? 0)) / (ROOMS - SAMPLE);
  const held = grown("heldBytes");
  const verdict = held <= BAR_BYTES ? "within" : "ABOVE";
  if (held > BAR_BYTES) process.exitCode = 1;
  console.log(
    `\neach room after the first ${SAMPLE} left ${Math.round(held)} bytes held ` +
      `(RSS ${Math.round(grown("rssBytes"))}), ${verdict} the bar of ${BAR_BYTES}`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
