import type { Log } from "#lib/log.ts";
import type { Bus } from "./bus/bus.ts";
import { decodeRoomMessage, encodeRoomMessage, type RoomMessage } from "./node-messages.ts";

/** One room's way to the same room on other nodes. */
export interface RoomLink {
  tell(message: RoomMessage): void;
  /** From now on `hear` gets what others say, first what they said since the link was opened. */
  begin(hear: (message: RoomMessage, node: string) => void): void;
  close(): void;
}

/** Opens the link before the room is loaded, so that nothing said meanwhile is missed. */
export async function openRoomLink(bus: Bus, room: string, log: Log): Promise<RoomLink> {
  const early: [RoomMessage, string][] = [];
  let hear = (message: RoomMessage, node: string): void => {
    early.push([message, node]);
  };
  const topic = `room:${room}`;
  const unsubscribe = await bus.subscribe(topic, (bytes, node) => {
    try {
      hear(decodeRoomMessage(bytes), node);
    } catch (err) {
      // Another node may run another version; what it wrote is in the log.
      log.warn({ err, room }, "message of another node not understood");
    }
  });
  return {
    tell(message) {
      if (bus.isShared) bus.publish(topic, encodeRoomMessage(message));
    },
    begin(listener) {
      hear = listener;
      for (const [message, node] of early.splice(0)) listener(message, node);
    },
    close: unsubscribe,
  };
}
