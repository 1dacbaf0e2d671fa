import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { isOwnOrigin } from "#lib/http/origin.ts";
import type { Log } from "#lib/log.ts";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import { type PublicAddress, parseRoomName, roomFor } from "#lib/sync/room-name.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { admit, sessionHashOf } from "./admission.ts";
import { attend, type Place } from "./attend.ts";
import { type Conducts, createConducts } from "./conduct.ts";
import { webHeaders } from "./http-answers.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import type { LiveWorkshops } from "./live-workshops.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";
import type { WorkshopMeter } from "./workshop-meter.ts";

export type UpgradesOptions = Readonly<{
  storage: Pick<Storage, "findWorkshop" | "memberOf">;
  rooms: Rooms;
  workshops: LiveWorkshops;
  publicOrigin: string | undefined;
  isDraining: () => boolean;
  log: Log;
  limits: Limits;
  metrics: LiveMetrics;
  meter: WorkshopMeter;
  clock: () => number;
  /** A facilitator comes into a rehearsal. */
  rehearse(workshopId: string): void;
}>;

type Visit = Readonly<{ address: PublicAddress; sessionHash: string; wantsSaved: boolean }>;

/** An upgrade request that was not answered yet. */
type Caller = Readonly<{ request: IncomingMessage; stream: Duplex; head: Buffer }>;

/** Time for the goodbye of somebody who was in a room, and of somebody who was not. */
const GUEST_GOODBYE_MS = 5_000;
const STRANGER_GOODBYE_MS = 1_000;

/**
 * Turns upgrade requests into connections of rooms. It accepts those, too, that it closes at once:
 * a refused upgrade reaches the browser as 1006, which y-websocket retries for ever.
 */
export function createUpgrades(options: UpgradesOptions) {
  const { workshops, log, limits, metrics } = options;
  const conducts = createConducts(limits);
  // Above our own limit, so that an honest client hears 4413 and not 1009, which it retries.
  const guests = createServer(2 * limits.stateBytes, GUEST_GOODBYE_MS);
  /** For those who get no further than the door. They say hello before they hear that. */
  const strangers = createServer(2 * limits.vectorBytes, STRANGER_GOODBYE_MS);

  function accept(server: WebSocketServer, caller: Caller, then: (socket: WebSocket) => void) {
    // Everything a newcomer is sent at once leaves in one write.
    caller.stream.cork();
    process.nextTick(() => caller.stream.uncork());
    server.handleUpgrade(caller.request, caller.stream, caller.head, (socket) => {
      // Without a listener the process would end. `ws` says goodbye by itself, and hangs up.
      socket.on("error", () => undefined);
      socket.once("close", (code) => metrics.socketClosed(code));
      then(socket);
    });
  }

  function refuse(caller: Caller, code: CloseCode): void {
    accept(strangers, caller, (socket) => socket.close(code));
  }

  async function letIn(caller: Caller, visit: Visit): Promise<void> {
    const place = await findPlace(visit, conducts, options).catch((err: unknown) => {
      log.error({ err }, "room not opened");
      metrics.storageFailed("access");
      return closeCodes.failed;
    });
    if (typeof place === "number") return refuse(caller, place);
    const { stream } = caller;
    accept(guests, caller, (socket) => {
      attend({ socket, stream, wantsSaved: visit.wantsSaved }, place, options);
    });
  }

  return {
    handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
      // An error without a listener would end the process.
      stream.on("error", () => stream.destroy());
      const caller = { request, stream, head };
      const visit = readVisit(request, options);
      if (typeof visit === "number") {
        refuse(caller, visit);
        return;
      }
      // What is sent meanwhile waits in the network.
      const entering = workshops.run(visit.address.workshopId, () => letIn(caller, visit));
      entering.catch((err: unknown) => {
        log.error({ err }, "somebody could not be let in");
        stream.destroy();
      });
    },

    /** Resolves when all sockets have said goodbye; those that do not in time are cut. */
    async allClosed(timeoutMs: number): Promise<void> {
      const sockets = [...guests.clients, ...strangers.clients];
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.terminate();
      }, timeoutMs);
      await Promise.all(
        sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve))),
      );
      clearTimeout(timer);
    },
  };
}

/** @param closeTimeout milliseconds for the other side's goodbye; the types do not know it. */
function createServer(maxPayload: number, closeTimeout: number): WebSocketServer {
  const options = { noServer: true, perMessageDeflate: false, maxPayload, closeTimeout };
  return new WebSocketServer(options);
}

function readVisit(request: IncomingMessage, options: UpgradesOptions): Visit | CloseCode {
  if (options.isDraining()) return closeCodes.restarting;
  const headers = webHeaders(request.headers);
  if (!isOwnOrigin(headers, options.publicOrigin)) return closeCodes.forbidden;
  const [path = "", query] = (request.url ?? "").split("?", 2);
  const address = parseRoomName(path.replace(/^\/sync\//, ""));
  if (!address) return closeCodes.noSuchRoom;
  const sessionHash = sessionHashOf(headers);
  if (sessionHash === undefined) return closeCodes.noSession;
  return { address, sessionHash, wantsSaved: new URLSearchParams(query).get("ack") === "1" };
}

/** @returns the code to refuse them with, if they may not come in. */
async function findPlace(
  { address, sessionHash }: Visit,
  conducts: Conducts,
  { storage, rooms, limits, clock, isDraining, rehearse }: UpgradesOptions,
): Promise<Place | CloseCode> {
  const { workshopId } = address;
  const workshop = await storage.findWorkshop(workshopId);
  const found = await storage.memberOf(sessionHash, workshopId, clock());
  const admission = admit(workshop, found, address);
  if (!admission.ok) return admission.code;
  const { member, access } = admission;
  const conduct = conducts.of(`${workshopId}/${member.id}`);
  const refusal = conduct.knock();
  if (refusal !== undefined) return refusal;
  const room = await rooms.open(roomFor(address, member.id));
  if (isDraining()) return closeCodes.restarting;
  if (isFull(room, member, limits)) return closeCodes.roomFull;
  const leads = address.kind === "control" && member.role === "facilitator";
  if (workshop?.isRehearsal && leads) rehearse(workshopId);
  return { room, member, access, sessionHash, conduct };
}

function isFull(room: Room, member: Member, limits: Limits): boolean {
  if (room.size >= limits.connectionsPerRoom) return true;
  const own = [...room.connections].filter((connection) => connection.member.id === member.id);
  return own.length >= limits.connectionsPerMember;
}
