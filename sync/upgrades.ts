import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { isOwnOrigin } from "#lib/http/origin.ts";
import type { Log } from "#lib/log.ts";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import { type PublicAddress, parseRoomName, roomFor } from "#lib/sync/room-name.ts";
import type { Access } from "#lib/workshop/access.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { admit, sessionHashOf } from "./admission.ts";
import { createConnection } from "./connection.ts";
import { webHeaders } from "./http-answers.ts";
import { watchLife } from "./life-watch.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import type { LiveWorkshops } from "./live-workshops.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";
import { createSocketPeer } from "./socket-peer.ts";

export type UpgradesOptions = Readonly<{
  storage: Pick<Storage, "findWorkshop" | "memberOf">;
  rooms: Rooms;
  workshops: LiveWorkshops;
  publicOrigin: string | undefined;
  isDraining: () => boolean;
  log: Log;
  limits: Limits;
  metrics: LiveMetrics;
  clock: () => number;
}>;

type Visit = Readonly<{ address: PublicAddress; sessionHash: string; wantsSaved: boolean }>;

/**
 * Turns upgrade requests into connections of rooms. It accepts first and closes then: a refused
 * upgrade reaches the browser as 1006, which y-websocket retries for ever.
 */
export function createUpgrades(options: UpgradesOptions) {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Above our own limit, so that an honest client hears 4413 and not 1009, which it retries.
    maxPayload: 2 * options.limits.stateBytes,
  });

  function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // An error without a listener would end the process.
    socket.on("error", () => socket.destroy());
    server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on("error", () => webSocket.terminate());
      webSocket.once("close", (code) => options.metrics.socketClosed(code));
      const visit = readVisit(request, options);
      if (typeof visit === "number") return webSocket.close(visit);
      // Frames wait in the network until there is a room to hand them to.
      webSocket.pause();
      options.workshops
        .run(visit.address.workshopId, () => enter(webSocket, socket, visit, options))
        .catch((err: unknown) => {
          options.log.error({ err }, "room not opened");
          options.metrics.storageFailed("access");
          webSocket.resume();
          webSocket.close(closeCodes.failed);
        });
    });
  }

  return {
    handleUpgrade,
    /** Resolves when all sockets have said goodbye; those that do not in time are cut. */
    async allClosed(timeoutMs: number): Promise<void> {
      const timer = setTimeout(() => {
        for (const webSocket of server.clients) webSocket.terminate();
      }, timeoutMs);
      const goodbyes = [...server.clients].map(
        (webSocket) => new Promise((resolve) => webSocket.once("close", resolve)),
      );
      await Promise.all(goodbyes);
      clearTimeout(timer);
    },
  };
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

async function enter(
  socket: WebSocket,
  stream: Duplex,
  visit: Visit,
  options: UpgradesOptions,
): Promise<void> {
  const { storage, rooms, limits, clock } = options;
  const { address, sessionHash, wantsSaved } = visit;
  const workshop = await storage.findWorkshop(address.workshopId);
  const member = await storage.memberOf(sessionHash, address.workshopId, clock());
  const admission = admit(workshop, member, address);
  const room = admission.ok ? await rooms.open(roomFor(address, admission.member.id)) : undefined;
  socket.resume();
  if (!admission.ok) return socket.close(admission.code);
  if (!room || socket.readyState !== socket.OPEN) return;
  if (options.isDraining()) return socket.close(closeCodes.restarting);
  if (isFull(room, admission.member, limits)) return socket.close(closeCodes.roomFull);

  const { access } = admission;
  const guest = { member: admission.member, access, sessionHash, wantsSaved };
  attend({ socket, stream }, room, guest, options);
}

function isFull(room: Room, member: Member, limits: Limits): boolean {
  if (room.size >= limits.connectionsPerRoom) return true;
  const own = [...room.connections].filter((connection) => connection.member.id === member.id);
  return own.length >= limits.connectionsPerMember;
}

type Guest = Readonly<{
  member: Member;
  access: Access;
  sessionHash: string;
  wantsSaved: boolean;
}>;

type Line = Readonly<{ socket: WebSocket; stream: Duplex }>;

function attend({ socket, stream }: Line, room: Room, guest: Guest, options: UpgradesOptions) {
  const { rooms, workshops, limits, metrics } = options;
  const { sessionHash, ...rest } = guest;
  const peer = createSocketPeer(socket, stream);
  const connection = createConnection({ ...rest, peer, limits, metrics, onClose });
  const attendance = { connection, room, sessionHash };
  const life = watchLife(
    { ping: () => socket.ping(), cut: () => socket.terminate() },
    connection,
    limits,
  );
  function onClose() {
    life.stop();
    workshops.remove(attendance);
    rooms.leave(room, connection);
  }
  stream.on("drain", () => room.drained(connection));
  socket.on("pong", life.hear);
  socket.on("message", (data, isBinary) => {
    life.hear();
    metrics.received(Buffer.isBuffer(data) ? data.byteLength : 0);
    if (isBinary && Buffer.isBuffer(data)) room.receive(connection, data);
    else connection.close(closeCodes.malformed);
  });
  socket.once("close", () => connection.close(closeCodes.failed));
  workshops.add(attendance);
  room.join(connection);
}
