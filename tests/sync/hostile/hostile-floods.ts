import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { contents, craft, garbage, item, repeat, text } from "../crafted-update.ts";
import { closeCodeOf } from "../live-client.ts";
import { type Assault, startAssault } from "./assault.ts";
import { costlyUpdates } from "./costly-updates.ts";
import { craftedNote, inNote, lettersIn } from "./crafted-note.ts";
import { asUpdate, type Outcome } from "./hostile-messages.ts";
import { type HostileScene, TARGET } from "./hostile-scene.ts";
import { CUT, greetingOf, maskedFrame, openRawSocket, type RawSocket } from "./raw-socket.ts";

/** Far too much of something. It returns what became of it, to be held against `outcomes`. */
export type HostileFlood = Readonly<{
  rule: string;
  what: string;
  run(scene: HostileScene): Promise<readonly Outcome[]>;
  outcomes: readonly Outcome[];
}>;

const { tooFast, tooSlow, tooLarge, malformed, noSession, slowHandshake } = closeCodes;

const assault = (scene: HostileScene, as: "participant" | "observer" = "participant") =>
  startAssault(scene.server.origin, scene.attacker(as));

/** The same frame again and again, by one of each. */
function repeated(frame: Uint8Array, times: number) {
  return async (scene: HostileScene) => {
    const assaults = await Promise.all([assault(scene), assault(scene, "observer")]);
    return Promise.all(
      assaults.map(async (each) => {
        await each.send(new Array(times).fill(frame));
        return each.outcomeWithin(10_000);
      }),
    );
  };
}

async function flooded(each: Assault, frames: Iterable<Uint8Array>): Promise<Outcome> {
  await each.send(frames);
  return each.outcome();
}

function connectTo(scene: HostileScene, token: string): Promise<number> {
  const { origin } = scene.server;
  const headers = { origin, cookie: `${SESSION_COOKIE}=${token}` };
  return closeCodeOf(`${origin.replace("http", "ws")}/sync/${TARGET}`, { headers });
}

async function rawGuests(scene: HostileScene, count: number): Promise<RawSocket[]> {
  const { origin } = scene.server;
  const token = scene.attacker("participant");
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = await openRawSocket(origin);
      socket.write(greetingOf({ origin, path: `/sync/${TARGET}`, token }));
      return socket;
    }),
  );
}

/** How each ended, if it did in time. */
function endsOf(sockets: readonly RawSocket[], withinMs: number): Promise<Outcome[]> {
  return Promise.all(
    sockets.map(async (socket) => {
      const end = await socket.farewell(withinMs);
      socket.destroy();
      return end;
    }),
  );
}

const everyState = new Uint8Array([0, 0, 1, 0]);
const everybody = new Uint8Array([3]);
/** Client id 7 says `{}`. */
const presence = new Uint8Array([1, 6, 1, 7, 1, 2, 0x7b, 0x7d]);

export const hostileFloods: readonly HostileFlood[] = [
  {
    ...{ rule: "R20", what: "three thousand questions for the state" },
    outcomes: [tooFast, tooSlow],
    run: repeated(everyState, 3_000),
  },
  {
    ...{ rule: "R20", what: "three thousand questions who is there", outcomes: [tooFast] },
    run: repeated(everybody, 3_000),
  },
  {
    ...{ rule: "R14", what: "twenty thousand times where somebody points", outcomes: [tooFast] },
    run: repeated(presence, 20_000),
  },
  {
    ...{ rule: "A6", what: "three hundred connections by one person" },
    outcomes: [tooSlow, closeCodes.roomFull, slowHandshake],
    run(scene) {
      const token = scene.attacker("participant");
      return Promise.all(Array.from({ length: 300 }, () => connectTo(scene, token)));
    },
  },
  {
    ...{ rule: "A2", what: "three hundred strangers at once", outcomes: [noSession] },
    run: (scene) =>
      Promise.all(Array.from({ length: 300 }, () => connectTo(scene, scene.attacker("stranger")))),
  },
  {
    ...{ rule: "R22", what: "garbage from somebody who comes back forty times" },
    outcomes: [malformed, tooFast],
    async run(scene) {
      const token = scene.attacker("participant");
      const ends: Outcome[] = [];
      for (let times = 0; times < 40; times++) {
        const each = await startAssault(scene.server.origin, token);
        ends.push(await flooded(each, [new Uint8Array([9, 9])]));
      }
      // At the latest then they are not even listened to.
      return ends.slice(10).includes(malformed) ? ["open"] : ends;
    },
  },
  {
    ...{ rule: "R22", what: "the most costly update from somebody who comes back ten times" },
    outcomes: [malformed, tooFast],
    async run(scene) {
      const token = scene.attacker("participant");
      const ends: Outcome[] = [];
      const [, again] = costlyUpdates;
      const update = asUpdate(again?.update(scene.freshClient()) ?? new Uint8Array());
      for (let times = 0; times < 10; times++) {
        ends.push(await flooded(await startAssault(scene.server.origin, token), [update]));
      }
      return ends;
    },
  },
  {
    ...{ rule: "R21", what: "a megabyte without news, sixty times", outcomes: ["open"] },
    async run(scene) {
      const client = scene.freshClient();
      const structs = repeat(400_000, () => garbage(1));
      const update = asUpdate(craft([{ client, clock: 0, structs }]));
      const each = await assault(scene);
      await each.send([update]);
      const sending = each.send(new Array(60).fill(update));
      await scene.expectUnharmed();
      each.socket.terminate();
      await sending;
      return ["open"];
    },
  },
  {
    ...{ rule: "R21", what: "small updates that each cost much", outcomes: ["open"] },
    async run(scene) {
      const client = scene.freshClient();
      const each = await assault(scene);
      const text = [...craftedNote(client), lettersIn(client, "o".repeat(9_000))];
      await each.send([asUpdate(craft([{ client, clock: 0, structs: text }]))]);
      const sending = each.send(letterByLetter(client, 8_900));
      await scene.expectUnharmed();
      await scene.expectUnharmed();
      each.socket.terminate();
      await sending;
      return ["open"];
    },
  },
  {
    ...{
      rule: "R15",
      what: "people who ask much and read nothing",
      outcomes: [tooSlow, tooFast, CUT],
    },
    async run(scene) {
      const sockets = await rawGuests(scene, 8);
      for (const socket of sockets) {
        socket.pause();
        socket.write(Buffer.concat(new Array(60).fill(maskedFrame(0x82, everyState))));
      }
      await scene.expectUnharmed();
      for (const socket of sockets) socket.resume();
      return endsOf(sockets, 15_000);
    },
  },
  {
    ...{ rule: "L4", what: "people who come and say nothing", outcomes: [slowHandshake] },
    run: async (scene) => endsOf(await rawGuests(scene, 8), 10_000),
  },
  {
    ...{
      rule: "L4",
      what: "people who say one thing and are never heard of again",
      outcomes: [CUT],
    },
    async run(scene) {
      const sockets = await rawGuests(scene, 8);
      for (const socket of sockets) socket.write(maskedFrame(0x82, everyState));
      return endsOf(sockets, 15_000);
    },
  },
  {
    ...{ rule: "A7", what: "strangers with much to say", outcomes: [noSession, 1009, CUT] },
    async run(scene) {
      const { origin } = scene.server;
      const sockets = await Promise.all(Array.from({ length: 30 }, () => openRawSocket(origin)));
      for (const socket of sockets) {
        const token = scene.attacker("stranger");
        socket.write(greetingOf({ origin, path: `/sync/${TARGET}`, token }));
        socket.write(maskedFrame(0x02, new Uint8Array(15_000_000)));
      }
      return endsOf(sockets, 10_000);
    },
  },
  {
    ...{ rule: "A7", what: "messages of one person that never end", outcomes: [tooLarge, CUT] },
    async run(scene) {
      const sockets = await rawGuests(scene, 10);
      for (const socket of sockets) {
        socket.write(maskedFrame(0x82, everyState));
        socket.write(maskedFrame(0x02, new Uint8Array(15_000_000)));
      }
      const ends = await endsOf(sockets, 3_000);
      // Some of it may wait; what matters is that not all of it does.
      return ends.some((end) => end !== "open") ? ends.filter((end) => end !== "open") : ends;
    },
  },
];

function* letterByLetter(client: number, count: number): Generator<Uint8Array> {
  for (let clock = 0; clock < count; clock++) {
    const letter = item({ right: [client, inNote.end + 1 + clock] }, contents.text, text("x"));
    yield asUpdate(craft([{ client: client + 1, clock, structs: [letter] }]));
  }
}
