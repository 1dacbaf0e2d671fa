import { setTimeout as pause } from "node:timers/promises";
import type { BusyResult, Gathering } from "../load-calls.ts";
import type { Seat, Target } from "../target.ts";
import { type BoardAuthor, createBoardAuthor } from "./board-author.ts";
import { openRoomClient, type RoomClient } from "./room-client.ts";
import { type Deed, scheduleOf } from "./schedule.ts";
import { createTally, type Tally } from "./tally.ts";

/** Everybody in all rooms. See `LoadCalls`. */
export interface Crowd {
  warmUp(): Promise<void>;
  measure(): Promise<number>;
  finish(): Promise<BusyResult>;
}

type Person = Readonly<{ client: RoomClient; author: BoardAuthor; noteId: string }>;

/** The servers' code is compiled by then. */
const WARM_UP_SECONDS = 5;
/** How long to wait for edits that are still on their way when the time is over. */
const DRAIN_MS = 5_000;
/** People who come in at the same time, before anything is measured. */
const ARRIVING = 20;
/** As large as most of the random ids Yjs gives itself. */
const FIRST_CLIENT_ID = 1_000_000_000;

export async function gatherCrowd({ target, workload, seconds }: Gathering): Promise<Crowd> {
  const { peoplePerRoom, pace } = workload;
  const tally = createTally(target.seats.length, peoplePerRoom);
  const sentAway: string[] = [];
  const people: Person[] = [];
  for (let first = 0; first < target.seats.length; first += ARRIVING) {
    const seats = target.seats.slice(first, first + ARRIVING);
    const arrivals = seats.map((seat, index) => enter(target, seat, first + index));
    people.push(...(await Promise.all(arrivals)));
  }
  let stopDeeds = () => {};

  function enter(at: Target, seat: Seat, index: number): Promise<Person> {
    return letIn(at, seat, index, tally, (reason) => sentAway.push(`${seat.memberId} ${reason}`));
  }

  function act({ person: index, kind }: Deed): void {
    const person = people[index];
    if (!person) return;
    const { client, author, noteId } = person;
    if (kind === "point") client.sendPresence(pointing(noteId));
    else client.sendUpdate(author.moveShape(noteId, tally.edit(index)));
  }

  return {
    async warmUp() {
      stopDeeds = play(scheduleOf(people.length, pace, WARM_UP_SECONDS + seconds), act);
      await pause(WARM_UP_SECONDS * 1000);
    },
    async measure() {
      const before = process.cpuUsage();
      tally.openWindow();
      await pause(seconds * 1000);
      tally.closeWindow();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    },
    async finish() {
      stopDeeds();
      const end = performance.now() + DRAIN_MS;
      while (!tally.isComplete() && performance.now() < end) await pause(20);
      for (const { client } of people) client.close();
      if (sentAway.length > 0) throw new Error(`sent away: ${sentAway.slice(0, 3).join(", ")}`);
      const { edits, ...heard } = tally.result();
      return { ...heard, paced: edits / (people.length * pace.editsPerSecond * seconds) };
    },
  };
}

/** Lets one person in. Resolves when they have the room's state, and have put up their note. */
function letIn(
  target: Target,
  seat: Seat,
  index: number,
  tally: Tally,
  onEnd: (reason: string) => void,
): Promise<Person> {
  return new Promise((resolve, reject) => {
    const clientId = FIRST_CLIENT_ID + index;
    const author = createBoardAuthor(clientId, seat.memberId);
    const noteId = `shape:note-${index}`;
    const client = openRoomClient({
      ...{ target, seat, clientId },
      ownState: author.state,
      keepsLong: true,
      onDocument(body, _, isState) {
        if (!isState) return tally.hear(index, body);
        client.sendUpdate(author.addNote(noteId, "Shade for the bus stop on Mill Lane"));
        client.sendPresence(pointing(noteId));
        resolve({ client, author, noteId });
      },
      onEnd(reason) {
        onEnd(reason);
        reject(new Error(`${seat.memberId} ${reason}`));
      },
    });
  });
}

/** What a browser says of somebody who points; see `sharePresence`. */
function pointing(noteId: string): string {
  const somewhere = () => Math.round(Math.random() * 30_000) / 10;
  return JSON.stringify({
    pointer: { x: somewhere(), y: somewhere() },
    view: { x: -120.5, y: 88.2, w: 1440, h: 900 },
    selected: [noteId],
    editing: null,
  });
}

/** Does everything at its time. Returns what stops it. */
function play(deeds: readonly Deed[], act: (deed: Deed) => void): () => void {
  const start = performance.now();
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  function run(): void {
    const now = performance.now() - start;
    for (let deed = deeds[next]; deed && deed.at <= now; deed = deeds[++next]) act(deed);
    const coming = deeds[next];
    if (coming) timer = setTimeout(run, coming.at - now);
  }
  run();
  return () => clearTimeout(timer);
}
