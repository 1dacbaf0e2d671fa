import { type RoomAddress, roomName } from "#lib/sync/room-name.ts";
import type { Connection } from "./connection.ts";
import type { Limits } from "./limits.ts";
import type { Room } from "./room.ts";

/** The rooms that are in memory. */
export interface Rooms {
  /**
   * The room, loaded if it was not; it stays a while even if nobody joins.
   *
   * @throws what loading throws; the next call tries again.
   */
  open(address: RoomAddress): Promise<Room>;
  /** Takes a connection out of its room, which is forgotten after a while if it was the last. */
  leave(room: Room, connection: Connection): void;
  /** The rooms that are loaded. */
  all(): Iterable<Room>;
  /** Forgets the rooms of a workshop at once, with what is not on disk. */
  discard(workshopId: string): Promise<void>;
}

/** @param load reads a room from storage. */
export function createRooms(load: (address: RoomAddress) => Promise<Room>, limits: Limits): Rooms {
  const rooms = new Map<string, Promise<Room>>();
  const loaded = new Map<string, Room>();
  const evictions = new Map<Room, NodeJS.Timeout>();

  function evictLater(room: Room): void {
    clearTimeout(evictions.get(room));
    evictions.set(room, setTimeout(() => void evict(room), limits.evictAfterMs).unref());
  }

  async function evict(room: Room): Promise<void> {
    evictions.delete(room);
    await room.rest();
    // Somebody came, or looked in, meanwhile.
    if (room.size > 0 || evictions.has(room)) return;
    // Changes still on their way to a slow or failing disk: look again later.
    if (!room.isIdle && !room.isGone) evictLater(room);
    else forget(room);
  }

  function forget(room: Room): void {
    clearTimeout(evictions.get(room));
    evictions.delete(room);
    rooms.delete(room.name);
    loaded.delete(room.name);
    room.discard();
  }

  async function open(address: RoomAddress): Promise<Room> {
    const name = roomName(address);
    const opening = rooms.get(name) ?? load(address);
    rooms.set(name, opening);
    try {
      const room = await opening;
      if (room.isGone) {
        if (rooms.get(name) === opening) rooms.delete(name);
        return open(address);
      }
      if (rooms.get(name) === opening) loaded.set(name, room);
      if (room.size === 0) evictLater(room);
      return room;
    } catch (error) {
      if (rooms.get(name) === opening) rooms.delete(name);
      throw error;
    }
  }

  return {
    open,
    all: () => [...loaded.values()].filter((room) => !room.isGone),
    leave(room, connection) {
      room.leave(connection);
      if (room.size === 0 && !room.isGone) evictLater(room);
    },
    async discard(workshopId) {
      for (const opening of [...rooms.values()]) {
        const room = await opening.catch(() => undefined);
        if (room?.address.workshopId === workshopId) forget(room);
      }
    },
  };
}
