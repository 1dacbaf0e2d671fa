import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import type { Member } from "#lib/workshop/model.ts";
import { type Connection, createConnection } from "#sync/connection.ts";
import { type RoomRig, updateOf } from "../room-rig.ts";
import type { Dice } from "./dice.ts";

/** One connection of somebody, with what is on its way. */
export type Visit = {
  readonly rig: RoomRig;
  readonly connection: Connection;
  readonly up: Uint8Array[];
  readonly down: Uint8Array[];
  /** Document frames that were sent, and how many the server said are on disk. */
  sent: number;
  saved: number;
  /** Whether the server asked for, and was told, what was written before. */
  hasAnswered: boolean;
  /** Something was doubled or changed places, as no real connection does: counts mean nothing. */
  isMangled: boolean;
  pausedUntil: number;
  closedWith: CloseCode | undefined;
};

/** Somebody with an unmodified y-websocket client, on a network that a scheduler plays. */
export interface FuzzPerson {
  readonly doc: Y.Doc;
  readonly visit: Visit | undefined;
  enter(rig: RoomRig): void;
  /** Gives up the connection; the server need not know yet. Returns it. */
  leave(): Visit | undefined;
  /** Lets the server, or the person, hear up to so many frames. */
  deliverUp(most: number): void;
  deliverDown(most: number): void;
  /** Loads the page again: the same content in a document with a new client id. */
  reload(): void;
  /** The same without what a browser keeps. False, and nothing done, if work would be lost. */
  beginAfresh(): boolean;
}

export function createFuzzPerson(member: Member, dice: Dice): FuzzPerson {
  let doc = newDoc();
  let visit: Visit | undefined;

  function newDoc(content?: Uint8Array): Y.Doc {
    const made = new Y.Doc();
    made.clientID = 1_000 + dice.below(2 ** 31);
    if (content) Y.applyUpdate(made, content, "storage");
    made.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "server") say(updateOf(update));
    });
    return made;
  }

  function say(frame: Uint8Array): void {
    if (!visit) return;
    visit.up.push(frame);
    if (frame[1] !== syncProtocol.messageYjsSyncStep1) visit.sent++;
  }

  function hear(frame: Uint8Array, current: Visit): void {
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case channels.sync:
        hearSync(decoder, current);
        break;
      case channels.saved:
        decoding.readVarUint8Array(decoder);
        current.saved = decoding.readVarUint(decoder);
    }
  }

  function hearSync(decoder: decoding.Decoder, current: Visit): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channels.sync);
    syncProtocol.readSyncMessage(decoder, encoder, doc, "server");
    if (encoding.length(encoder) === 1) return;
    current.hasAnswered = true;
    say(encoding.toUint8Array(encoder));
  }

  const person: FuzzPerson = {
    get doc() {
      return doc;
    },
    get visit() {
      return visit;
    },

    enter(rig) {
      const [up, down]: [Uint8Array[], Uint8Array[]] = [[], []];
      const connection = createConnection({
        peer: {
          send: (frame) => down.push(frame),
          unsent: () => down.reduce((sum, { byteLength }) => sum + byteLength, 0),
          pause: (milliseconds) => {
            entered.pausedUntil = performance.now() + milliseconds;
          },
          close: (code) => {
            entered.closedWith = code;
          },
        },
        member,
        access: "write",
        wantsSaved: true,
        limits: rig.limits,
        onClose: () => rig.room.leave(connection),
      });
      const entered: Visit = {
        ...{ rig, connection, up, down, sent: 0, saved: 0, hasAnswered: false },
        ...{ isMangled: false, pausedUntil: 0, closedWith: undefined },
      };
      visit = entered;
      rig.room.join(connection);
      say(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, channels.sync);
          syncProtocol.writeSyncStep1(encoder, doc);
        }),
      );
    },

    leave() {
      const left = visit;
      visit = undefined;
      return left;
    },

    deliverUp(most) {
      for (let count = 0; count < most && visit; count++) {
        if (!visit.connection.isOpen || visit.pausedUntil > performance.now()) return;
        const frame = visit.up.shift();
        if (!frame) return;
        visit.rig.room.receive(visit.connection, frame);
      }
    },

    deliverDown(most) {
      for (let count = 0; count < most && visit; count++) {
        const frame = visit.down.shift();
        if (!frame) return;
        hear(frame, visit);
        if (visit.down.length === 0) visit.rig.room.drained(visit.connection);
      }
    },

    reload() {
      const before = doc;
      doc = newDoc(Y.encodeStateAsUpdate(before));
      before.destroy();
    },

    beginAfresh() {
      const isSaved = visit?.hasAnswered && !visit.isMangled && visit.saved >= visit.sent;
      if (!isSaved) return false;
      person.leave()?.connection.close(closeCodes.failed);
      doc.destroy();
      doc = newDoc();
      return true;
    },
  };
  return person;
}
