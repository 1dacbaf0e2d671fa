import * as encoding from "lib0/encoding";
import { describe, expect, it } from "vitest";
import { writeSyncStep1, writeSyncStep2, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";
import { documentFrame } from "#components/board/room/counting-socket.ts";
import { channels } from "#lib/sync/channels.ts";

function frame(channel: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, channel);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

describe("a document frame", () => {
  const doc = new Y.Doc();
  doc.getMap("records").set("a", 1);
  const update = Y.encodeStateAsUpdate(doc);

  it.each([
    { what: "an update", bytes: frame(0, (e) => writeUpdate(e, update)), is: "update" },
    { what: "an answer", bytes: frame(0, (e) => writeSyncStep2(e, doc)), is: "catch-up" },
    { what: "a question", bytes: frame(0, (e) => writeSyncStep1(e, doc)), is: undefined },
    {
      what: "presence",
      bytes: frame(channels.awareness, (e) => encoding.writeVarUint8Array(e, update)),
      is: undefined,
    },
    { what: "text", bytes: "0", is: undefined },
  ])("is told from others: $what", ({ bytes, is }) => {
    expect(documentFrame(bytes)).toBe(is);
  });
});
