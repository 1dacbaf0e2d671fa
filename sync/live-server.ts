import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { problem } from "#lib/http/problem.ts";
import type { Log } from "#lib/log.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { isId, type RoomAddress } from "#lib/sync/room-name.ts";
import { CONTROL_MAP } from "#lib/workshop/public-state.ts";
import type { Storage } from "#storage/storage.ts";
import type { Bus } from "./bus/bus.ts";
import { soloBus } from "./bus/local-bus.ts";
import { createCommands } from "./commands.ts";
import { type Commits, createCommits } from "./commits.ts";
import { showWorkshop } from "./control-room.ts";
import { createEngine } from "./engine.ts";
import { sendAnswer } from "./http-answers.ts";
import { keepInStep } from "./in-step.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { type LiveGauges, type LiveMetrics, noMetrics } from "./live-metrics.ts";
import { createLiveWorkshops, type LiveWorkshops } from "./live-workshops.ts";
import { watchNodes } from "./nodes.ts";
import { shownIdsOf } from "./private-notes.ts";
import { createRecordGuard } from "./records/record-guard.ts";
import { type AllPracticeWords, createRehearsals } from "./rehearsal/rehearsals.ts";
import { Room } from "./room.ts";
import { createRooms, type Rooms } from "./rooms.ts";
import { createUpgrades } from "./upgrades.ts";
import { noMeter, type WorkshopMeter } from "./workshop-meter.ts";

/** Everything under `/sync/`: the rooms' sockets, and the commands that change a workshop. */
export interface LiveServer {
  /** For upgrade requests whose path begins with `/sync/`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** For all other requests whose path begins with `/sync/`. */
  handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /**
   * Takes notice that a workshop or its people changed in storage, or were deleted. Everybody in
   * it is judged anew at once; their sockets stay open if they may still be there.
   */
  workshopChanged(workshopId: string): void;
  /** Sends everybody away to come back later, writes what is waiting, and resolves. */
  drain(): Promise<void>;
}

export type LiveServerOptions = Readonly<{
  storage: Storage;
  log: Log;
  /** The origin people reach us under, if it is fixed; else their `Host` header counts. */
  publicOrigin?: string | undefined;
  limits?: Partial<Limits>;
  /** The way to other processes on the same storage; none by default. */
  bus?: Bus | undefined;
  metrics?: LiveMetrics | undefined;
  /** Meters what each workshop costs; by default nobody does. */
  meter?: WorkshopMeter | undefined;
  /** What the pretend people of rehearsals say; without it there are none. */
  practiceWords?: AllPracticeWords | undefined;
  /** Milliseconds since 1970. */
  clock?: () => number;
}>;

export function createLiveServer(options: LiveServerOptions): LiveServer {
  const { storage, log, publicOrigin, clock = Date.now } = options;
  const { bus = soloBus, metrics = noMetrics, meter = noMeter } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const commits = createCommits(storage, log, limits, metrics);
  const rooms = createRooms(load, limits);
  const workshops = createLiveWorkshops({ storage, rooms, log, clock });
  const changing = new Set<string>();
  let isDraining = false;

  async function load(address: RoomAddress): Promise<Room> {
    const isControl = address.kind === "control";
    const refreshThis = () => refresh(address.workshopId);
    const room = await Room.load({
      address,
      roots: [isControl ? CONTROL_MAP : RECORDS],
      guard: isControl ? undefined : (doc) => guardRecords(doc, { limits, metrics, log }),
      shownIdsOf: async (person) =>
        address.kind === "board" ? shownIdsOf(rooms, address, person) : [],
      storage,
      commits,
      bus,
      metrics,
      log,
      limits,
      clock,
      // What everybody may know changed: rights with it, whatever else was told.
      onElsewhere: isControl ? refreshThis : undefined,
      onOrphaned: refreshThis,
      onWritten: () => engine.written(address),
      connectionCount: () => workshops.size,
    }).catch((err: unknown) => {
      metrics.storageFailed("load");
      throw err;
    });
    if (isControl) bringUpToDate(storage, room, log);
    return room;
  }

  /** Judges everybody in a workshop anew, soon; several reasons for it make one job. */
  function refresh(workshopId: string, then: () => void = () => {}): void {
    // One that has not begun yet will see this change too.
    const isOnItsWay = changing.has(workshopId);
    changing.add(workshopId);
    workshops
      .run(workshopId, async () => {
        if (isOnItsWay) return;
        changing.delete(workshopId);
        await workshops.refresh(workshopId);
      })
      .catch((err: unknown) => log.error({ err }, "change of a workshop not shown"))
      .finally(then);
  }

  const nodes = watchNodes({
    bus,
    limits,
    onChanged: (workshopId) => {
      if (workshops.isAttended(workshopId)) refresh(workshopId);
    },
    onGone: (node) => forgetNode(rooms, node),
  });
  const engine = createEngine({ storage, rooms, workshops, limits, log, changed: nodes.changed });
  const inStep = keepInStep({ storage, rooms, workshops, bus, limits, log, refresh });
  metrics.watch(() => gaugesOf(rooms));

  const parts = {
    storage,
    rooms,
    workshops,
    publicOrigin,
    log,
    limits,
    metrics,
    meter,
    clock,
    changedElsewhere: nodes.changed,
    carryOut: engine.carryOut,
    isDraining: () => isDraining,
  };
  const rehearsals = createRehearsals({ ...parts, words: options.practiceWords });
  const upgrades = createUpgrades({ ...parts, rehearse: rehearsals.attend });

  return {
    handleUpgrade: upgrades.handleUpgrade,

    handleRequest: answerRequests(createCommands(parts)),

    workshopChanged(workshopId) {
      // Afterwards, so that the others find the control room as it is to be.
      refresh(workshopId, () => nodes.changed(workshopId));
    },

    async drain() {
      isDraining = true;
      rehearsals.stop();
      await sendAway(workshops, limits);
      await upgrades.allClosed(limits.goodbyeMs);
      await settle(commits, rooms, limits);
      inStep.stop();
      engine.stop();
      nodes.stop();
    },
  };
}

/** Writes what is waiting, and makes rooms quick to open again, as many as there is time for. */
async function settle(commits: Commits, rooms: Rooms, limits: Limits): Promise<void> {
  await commits.settle();
  const until = performance.now() + limits.restMs;
  for (const room of rooms.all()) {
    if (performance.now() > until) return;
    await room.rest();
  }
}

function forgetNode(rooms: Rooms, node: string): void {
  for (const room of rooms.all()) room.forgetNode(node);
}

/** Not awaited: whoever asks for the state is answered when it is on disk, or from there. */
function bringUpToDate(storage: Storage, room: Room, log: Log): void {
  showWorkshop(storage, room).catch((err: unknown) => {
    log.error({ err, room: room.name }, "control room not brought up to date");
  });
}

function gaugesOf(rooms: Rooms): LiveGauges {
  const connections = { control: 0, board: 0, private: 0 };
  const roomsInMemory = { control: 0, board: 0, private: 0 };
  let waitingBytes = 0;
  for (const room of rooms.all()) {
    roomsInMemory[room.address.kind]++;
    connections[room.address.kind] += room.size;
    waitingBytes += room.waitingBytes;
  }
  return { connections, roomsInMemory, waitingBytes };
}

/** Keeps a board drawable, and says how often that was needed. */
function guardRecords(
  doc: Y.Doc,
  { limits, metrics, log }: Readonly<{ limits: Limits; metrics: LiveMetrics; log: Log }>,
) {
  const guard = createRecordGuard(doc, limits);
  return {
    repair() {
      const report = guard.repair();
      const reasons = Object.entries(report);
      for (const [reason, count] of reasons) metrics.recordRepaired(reason, count);
      if (reasons.length > 0) log.info({ report }, "records repaired");
    },
    stop: guard.stop,
  };
}

function answerRequests(
  handleCommand: ReturnType<typeof createCommands>,
): LiveServer["handleRequest"] {
  return async (request, response) => {
    const workshopId = commandsOf(request);
    const isCommand = workshopId !== undefined && request.method === "POST";
    if (isCommand) return handleCommand(workshopId, request, response);
    return sendAnswer(response, refusalOf(workshopId));
  };
}

/** What is answered to a request that is no command. */
function refusalOf(workshopId: string | undefined): Response {
  return workshopId === undefined
    ? problem("not-found")
    : problem("method-not-allowed", undefined, { allow: "POST" });
}

/** The workshop whose commands a request is about; `undefined` for any other path. */
function commandsOf(request: IncomingMessage): string | undefined {
  const [path = ""] = (request.url ?? "").split("?", 1);
  const workshopId = /^\/sync\/([^/]+)\/commands$/.exec(path)?.[1];
  return workshopId !== undefined && isId(workshopId) ? workshopId : undefined;
}

/** Closes in slices: y-websocket waits equally long in every browser before it comes back. */
async function sendAway(workshops: LiveWorkshops, limits: Limits): Promise<void> {
  const attendances = workshops.all();
  const slices = 10;
  const size = Math.max(50, Math.ceil(attendances.length / slices));
  while (attendances.length > 0) {
    for (const { connection } of attendances.splice(0, size)) {
      connection.close(closeCodes.restarting);
    }
    if (attendances.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, limits.drainMs / slices));
    }
  }
}
