import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { Role } from "#lib/workshop/model.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { startNote, type TypedNote, wordsOfNote } from "#tests/support/typed-note.ts";
import { eventually } from "../crash-writers.ts";
import { connectClient, type LiveClient } from "../live-client.ts";
import type { PairReport } from "./honest-pair.ts";

/** The room that is attacked, and one in which two people work meanwhile. */
export const TARGET = "w1.board.t1.s1";
const ELSEWHERE = "w1.board.t2.s1";

const ATTACKERS = 400;

export type Attacker = "participant" | "observer" | "stranger";

/** How long the server's loop was busy by itself, in milliseconds; see loop-watch.mjs. */
export type LoopReport = Readonly<{ longestMs: number; stalledMs: number; watchedMs: number }>;

/** A live server in a process of its own, people who work on it, and others who attack it. */
export interface HostileScene {
  readonly server: LiveProcess;
  /** A session of somebody who attacks for the first time. */
  attacker(as: Attacker): string;
  /** A client id that is nobody's, and the next hundred thousand too. */
  freshClient(): number;
  /** What an honest person in the attacked room has. */
  readonly doc: Y.Doc;
  /** The client id under which they write. */
  readonly victim: number;
  /**
   * Expects that an edit in the attacked room reaches the other and is saved, and that a newcomer
   * finds it there and can edit as well.
   */
  expectUnharmed(): Promise<void>;
  restart(): Promise<void>;
  /** Resident memory of the server, in MiB; `undefined` where that cannot be read. */
  memory(): Promise<number | undefined>;
  loop(): Promise<LoopReport>;
  /** Starts the people elsewhere. The result ends them, and tells what they noticed. */
  startPair(): Promise<() => Promise<PairReport>>;
  /** Ends the server in good order. Returns the rows of the attacked room. */
  stopServer(): Promise<readonly Uint8Array[]>;
  discard(): Promise<void>;
}

const LOOP_WATCH = fileURLToPath(new URL("./loop-watch.mjs", import.meta.url));
const HONEST_PAIR = fileURLToPath(new URL("./honest-pair.ts", import.meta.url));

export async function openHostileScene(): Promise<HostileScene> {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  const people = await storeEverybody(folder);
  const server = createLiveProcess({
    folder,
    environment: {
      NODE_OPTIONS: `--import=${LOOP_WATCH} --expose-gc`,
      ...{ LIMIT_HANDSHAKE_MS: "1500", LIMIT_QUIET_MS: "2000", LIMIT_SILENT_MS: "4000" },
    },
  });
  await server.start();
  const clients: LiveClient[] = [];
  const children: ChildProcess[] = [];
  let used = 0;
  let words = 0;

  function join(name: string): LiveClient {
    const client = connectClient(server.origin, TARGET, people.get(name) ?? "");
    clients.push(client);
    return client;
  }

  const [writer, reader] = [join("ana"), join("ben")];
  await eventually(() => writer.provider.synced && reader.provider.synced);
  const note: TypedNote = startNote(writer.doc, "shape:witness");

  /** Types a word and waits until it is saved and the others have it. */
  async function say(by: LiveClient, on: TypedNote, id: string, to: LiveClient): Promise<void> {
    const word = `word${words++};`;
    on.type(word);
    await eventually(() => wordsOfNote(to.doc, id)?.endsWith(word) === true);
    await eventually(() => by.savedFrames() > 0 && by.provider.wsconnected);
  }

  return {
    server,

    attacker(as) {
      if (as === "stranger") return newToken();
      const token = people.get(`${as}-${used++}`);
      if (token === undefined) throw new RangeError("no attackers left");
      return token;
    },

    freshClient: () => 1_000_000_000 + 100_000 * used++,

    doc: writer.doc,
    victim: writer.doc.clientID,

    async expectUnharmed() {
      await say(writer, note, "shape:witness", reader);
      tidy(writer.doc);
      const newcomer = join("eva");
      await eventually(() => newcomer.provider.synced);
      await eventually(() => wordsOfNote(newcomer.doc, "shape:witness") !== undefined);
      const id = `shape:newcomer-${words++}`;
      const own = startNote(newcomer.doc, id);
      await say(newcomer, own, id, reader);
      recordsMap(newcomer.doc).delete(id);
      await eventually(() => wordsOfNote(reader.doc, id) === undefined);
      clients.splice(clients.indexOf(newcomer), 1);
      newcomer.close();
    },

    async restart() {
      await server.terminate();
      await server.start();
    },

    async memory() {
      const status = await readFile(`/proc/${server.pid}/status`, "utf8").catch(() => "");
      const kibibytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
      return kibibytes === undefined ? undefined : Number(kibibytes) / 1_024;
    },

    loop() {
      return new Promise((resolve) => {
        server.onLine((line) => {
          if (line.startsWith("loop ")) resolve(JSON.parse(line.slice("loop ".length)));
        });
        process.kill(server.pid ?? 0, "SIGUSR2");
      });
    },

    async startPair() {
      const tokens = ["noor", "tom"].map((name) => people.get(name) ?? "");
      const child = spawn(
        process.execPath,
        ["--import", "tsx", HONEST_PAIR, server.origin, ELSEWHERE, ...tokens],
        { stdio: ["pipe", "pipe", "inherit"] },
      );
      children.push(child);
      const lines = createInterface({ input: child.stdout });
      await once(lines, "line");
      return async () => {
        child.stdin.end();
        const [line] = await once(lines, "line");
        return JSON.parse(String(line)) as PairReport;
      };
    },

    async stopServer() {
      for (const client of clients.splice(0)) client.close();
      await server.terminate();
      const storage = openSqliteStorage({ folder, log: recordedLog() });
      const { updates } = await storage.rowsAfter(TARGET, 0);
      await storage.close();
      return updates;
    },

    async discard() {
      for (const client of clients.splice(0)) client.close();
      for (const child of children) child.kill();
      await server.discard();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What honest people do with what was left on their board. */
function tidy(doc: Y.Doc): void {
  const records = recordsMap(doc);
  const litter = [...records.keys()].filter((id) => id !== "shape:witness");
  doc.transact(() => {
    for (const id of litter) records.delete(id);
  });
}

/** Stores the workshop and everybody in it. Returns their sessions by name. */
async function storeEverybody(folder: string): Promise<Map<string, string>> {
  const storage = openSqliteStorage({ folder, log: recordedLog() });
  await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
  const sessions = new Map<string, string>();

  async function store(id: string, role: Role, teamId: string | null): Promise<void> {
    const token = newToken();
    await storage.addMember(sampleMember(id, { role, teamId }), id, 10_000);
    await storage.grant(hashSecret(token), "w1", id, Number.MAX_SAFE_INTEGER);
    sessions.set(id, token);
  }

  for (const name of ["ana", "ben", "eva"]) await store(name, "participant", "t1");
  for (const name of ["noor", "tom"]) await store(name, "participant", "t2");
  for (let index = 0; index < ATTACKERS; index++) {
    await store(`participant-${index}`, "participant", "t1");
    await store(`observer-${index}`, "observer", null);
  }
  await storage.close();
  return sessions;
}

/** Everything the rows hold, put together. */
export function replay(rows: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const row of rows) Y.applyUpdate(doc, row);
  return doc;
}
