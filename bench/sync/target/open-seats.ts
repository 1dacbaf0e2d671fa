import type { Plan, Seat } from "../target.ts";

/** Seats of a server that lets everybody in. */
export function openSeats({ rooms, peoplePerRoom }: Plan): Seat[] {
  return Array.from({ length: rooms * peoplePerRoom }, (_, index) => {
    const room = `room-${Math.floor(index / peoplePerRoom)}`;
    return { room, memberId: `m${index}`, path: `/${room}`, headers: {} };
  });
}
