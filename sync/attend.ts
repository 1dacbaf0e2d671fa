import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Access } from "#lib/workshop/access.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Conduct } from "./conduct.ts";
import { createConnection, type Peer } from "./connection.ts";
import { createFrameGate } from "./frame-gate.ts";
import { watchLife } from "./life-watch.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import type { LiveWorkshops } from "./live-workshops.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";
import { createSocketPeer } from "./socket-peer.ts";
import type { WorkshopMeter } from "./workshop-meter.ts";

/** Where somebody may be, and as whom. */
export type Place = Readonly<{
  room: Room;
  member: Member;
  access: Access;
  sessionHash: string;
  conduct: Conduct;
}>;

/** How they speak with us. */
export type Line = Readonly<{
  socket: WebSocket;
  /** What the socket was made of. */
  stream: Duplex;
  /** Whether they asked to be told what is on disk. */
  wantsSaved: boolean;
}>;

export type AttendOptions = Readonly<{
  rooms: Pick<Rooms, "leave">;
  workshops: Pick<LiveWorkshops, "add" | "remove">;
  limits: Limits;
  metrics: LiveMetrics;
  meter: WorkshopMeter;
}>;

/** Makes a socket a connection of its room, until either side ends it. */
export function attend(line: Line, place: Place, options: AttendOptions): void {
  const { socket, stream, wantsSaved } = line;
  const { room, member, access, sessionHash, conduct } = place;
  const { rooms, workshops, limits, metrics, meter } = options;
  const { workshopId } = room.address;
  const gate = createFrameGate({
    socket,
    hand: (frame) => room.receive(connection, frame),
    worked: conduct.worked,
  });
  const connection = createConnection({
    ...{ member, access, wantsSaved, limits, metrics },
    peer: metered(createSocketPeer(socket, stream, gate), (bytes) =>
      meter.count(workshopId, bytes),
    ),
    onClose(code, isGrave) {
      disconnected();
      life.stop();
      unfinished.stop();
      conduct.closed(code, isGrave);
      workshops.remove(attendance);
      rooms.leave(room, connection);
    },
  });
  const disconnected = meter.connected(workshopId, sessionHash);
  const attendance = { connection, room, sessionHash };
  const life = watchLife(
    { ping: () => socket.ping(), cut: () => socket.terminate() },
    connection,
    limits,
  );
  const unfinished = watchUnfinished(stream, conduct, () => {
    connection.close(closeCodes.tooLarge);
    socket.terminate();
  });

  stream.on("drain", () => room.drained(connection));
  socket.on("pong", life.hear);
  socket.on("message", (data, isBinary) => {
    life.hear();
    unfinished.finish();
    const bytes = Buffer.isBuffer(data) ? data.byteLength : 0;
    metrics.received(bytes);
    meter.count(workshopId, bytes);
    if (isBinary && Buffer.isBuffer(data)) gate.take(data);
    else connection.close(closeCodes.malformed);
  });
  socket.once("close", () => connection.close(closeCodes.failed));
  conduct.opened();
  workshops.add(attendance);
  room.join(connection);
}

function metered(peer: Peer, count: (bytes: number) => void): Peer {
  return {
    ...peer,
    send(message) {
      count(message.byteLength);
      peer.send(message);
    },
  };
}

/** Counts what was read and is no whole message yet: `ws` keeps it in memory. */
function watchUnfinished(stream: Duplex, conduct: Conduct, onTooMuch: () => void) {
  let bytes = 0;
  function count(chunk: Buffer): void {
    bytes += chunk.byteLength;
    if (!conduct.holds(chunk.byteLength)) onTooMuch();
  }
  function finish(): void {
    conduct.holds(-bytes);
    bytes = 0;
  }
  // Before `ws` reads it, and finds the ends of messages in it.
  stream.prependListener("data", count);
  return {
    finish,
    stop() {
      stream.off("data", count);
      finish();
    },
  };
}
