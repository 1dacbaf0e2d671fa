import { setTimeout as pause } from "node:timers/promises";
import { type BoardAuthor, createBoardAuthor } from "../sync/load/board-author.ts";
import { markerOf, scanMarkers } from "../sync/load/marker.ts";
import { openRoomClient, type RoomClient } from "../sync/load/room-client.ts";
import { type Deed, type Pace, scheduleOf } from "../sync/load/schedule.ts";
import type { Seat, Target } from "../sync/target.ts";

export type Latencies = Readonly<{
  /** Milliseconds from an edit's author to each other person, by where that one is. */
  sameNode: readonly number[];
  otherNode: readonly number[];
  /** Share of the arrivals that should have been. */
  delivered: number;
  /** How long all of it took, warming up and waiting for the last included. */
  tookSeconds: number;
}>;

/** People of one room, spread over nodes in turns. */
export interface Crowd {
  /** Points and edits for so long, after a while in which the servers get warm. */
  work(pace: Pace, seconds: number): Promise<Latencies>;
  leave(): void;
}

type Person = Readonly<{ client: RoomClient; author: BoardAuthor; noteId: string }>;

/** As large as most of the random ids Yjs gives itself. */
const FIRST_CLIENT_ID = 1_000_000_000;
const WARM_UP_SECONDS = 4;
/** Time that edits have which are still on their way in the end. */
const DRAIN_MS = 3_000;

/** Resolves when everybody is in and has put up a note. */
export async function openCrowd(
  seats: readonly Seat[],
  origins: readonly string[],
): Promise<Crowd> {
  const sameNode: number[] = [];
  const otherNode: number[] = [];
  let opensAt = Number.POSITIVE_INFINITY;
  let closesAt = Number.POSITIVE_INFINITY;
  let edits = 0;
  const isCounted = (sentAt: number) => sentAt >= opensAt && sentAt < closesAt;

  const people: Person[] = [];
  for (const [index, seat] of seats.entries()) {
    people.push(await enter(targetOf(origins, index), seat, index, hearingOf(index)));
  }

  /** What one person hears of edits. Each counts once, however often its bytes come. */
  function hearingOf(listener: number): (body: Buffer) => void {
    const newest = new Float64Array(seats.length);
    return (body) => {
      const now = performance.now();
      scanMarkers(body, (author, sentAt) => {
        if (author === listener || sentAt <= (newest[author] ?? 0)) return;
        newest[author] = sentAt;
        if (!isCounted(sentAt)) return;
        const isSame = author % origins.length === listener % origins.length;
        (isSame ? sameNode : otherNode).push(now - sentAt);
      });
    };
  }

  function act({ person: index, kind }: Deed): void {
    const person = people[index];
    if (!person) return;
    const { client, author, noteId } = person;
    if (kind === "point") {
      client.sendPresence(pointing(noteId));
      return;
    }
    const sentAt = Math.round(performance.now() * 1000) / 1000;
    if (isCounted(sentAt)) edits++;
    client.sendUpdate(author.moveShape(noteId, markerOf(index, sentAt)));
  }

  return {
    async work(pace, seconds) {
      const deeds = scheduleOf(people.length, pace, WARM_UP_SECONDS + seconds);
      const start = performance.now();
      opensAt = start + WARM_UP_SECONDS * 1000;
      closesAt = opensAt + seconds * 1000;
      for (const deed of deeds) {
        const wait = start + deed.at - performance.now();
        if (wait > 0) await pause(wait);
        act(deed);
      }
      await pause(DRAIN_MS);
      const expected = edits * (people.length - 1);
      const delivered = (sameNode.length + otherNode.length) / expected;
      const tookSeconds = (performance.now() - start) / 1000;
      return { sameNode, otherNode, delivered, tookSeconds };
    },
    leave() {
      for (const { client } of people) client.close();
    },
  };
}

function targetOf(origins: readonly string[], index: number): Target {
  const port = Number(new URL(origins[index % origins.length] ?? "").port);
  return { port, dialect: "y-websocket", echoes: false, knowsDocument: true, seats: [] };
}

function enter(
  target: Target,
  seat: Seat,
  index: number,
  hear: (body: Buffer) => void,
): Promise<Person> {
  return new Promise((resolve, reject) => {
    const clientId = FIRST_CLIENT_ID + index;
    const author = createBoardAuthor(clientId, seat.memberId);
    const noteId = `shape:note-${index}`;
    const headers = { ...seat.headers, origin: `http://127.0.0.1:${target.port}` };
    const client = openRoomClient({
      ...{ target, seat: { ...seat, headers }, clientId },
      ownState: author.state,
      keepsLong: true,
      onDocument(body, _, isState) {
        if (!isState) return hear(body);
        client.sendUpdate(author.addNote(noteId, "Shade for the bus stop on Mill Lane"));
        client.sendPresence(pointing(noteId));
        resolve({ client, author, noteId });
      },
      onEnd: (reason) => reject(new Error(`${seat.memberId} ${reason}`)),
    });
  });
}

/** What a browser says of somebody who points. */
function pointing(noteId: string): string {
  const somewhere = () => Math.round(Math.random() * 30_000) / 10;
  return JSON.stringify({
    pointer: { x: somewhere(), y: somewhere() },
    view: { x: -120.5, y: 88.2, w: 1440, h: 900 },
    selected: [noteId],
    editing: null,
  });
}
