import { once } from "node:events";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { clientFrame } from "#bench/sync/load/client-frame.ts";
import { createFrameReader } from "#bench/sync/load/frame-reader.ts";
import { openRawSocket } from "#bench/sync/load/raw-socket.ts";

type Heard = Readonly<{ messages: Buffer[]; lengths: number[]; pings: string[]; codes: number[] }>;

function readerOf(keepsLong: boolean) {
  const heard: Heard = { messages: [], lengths: [], pings: [], codes: [] };
  const reader = createFrameReader({
    onMessage(payload, byteLength) {
      heard.messages.push(Buffer.from(payload));
      heard.lengths.push(byteLength);
    },
    onPing: (payload) => heard.pings.push(payload.toString()),
    onClose: (code) => heard.codes.push(code),
    keepsLong,
  });
  return { reader, heard };
}

/** A server's frame, which is not masked. */
function serverFrame(payload: Buffer, opcode = 2, isLast = true): Buffer {
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = opcode | (isLast ? 0x80 : 0);
  header[1] = header.length === 2 ? length : header.length === 4 ? 126 : 127;
  if (header.length === 4) header.writeUInt16BE(length, 2);
  if (header.length === 10) header.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([header, payload]);
}

function* piecesOf(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("reads the same messages wherever the network cuts them", () => {
  const length = fc.oneof(fc.nat(300), fc.constantFrom(125, 126, 65_535, 65_536, 300_000));
  const sizes = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(length, { maxLength: 6 }), sizes, (lengths, cuts) => {
      const payloads = lengths.map((size, index) => Buffer.alloc(size, index + 1));
      const { reader, heard } = readerOf(true);
      const bytes = Buffer.concat(payloads.map((payload) => serverFrame(payload)));
      // One byte at a time would take all day for the long ones.
      for (const piece of piecesOf(bytes, [...cuts, 4_096])) reader.push(Buffer.from(piece));
      expect(heard.lengths).toEqual(lengths);
      expect(Buffer.compare(Buffer.concat(heard.messages), Buffer.concat(payloads))).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test("tells the length of a long message of which it keeps the beginning", () => {
  const { reader, heard } = readerOf(false);
  const bytes = Buffer.concat([serverFrame(Buffer.alloc(500_000, 7)), serverFrame(Buffer.of(9))]);
  for (const piece of piecesOf(bytes, [60_000])) reader.push(piece);
  expect(heard.lengths).toEqual([500_000, 1]);
  expect(heard.messages[0]?.length).toBeLessThan(100_000);
  expect(heard.messages[0]?.[0]).toBe(7);
  expect(heard.messages[1]).toEqual(Buffer.of(9));
});

test("puts fragments together, with a ping in between", () => {
  const { reader, heard } = readerOf(true);
  reader.push(serverFrame(Buffer.from("ab"), 2, false));
  reader.push(serverFrame(Buffer.from("hey"), 9));
  reader.push(serverFrame(Buffer.from("cd"), 0, true));
  expect(heard.messages.map(String)).toEqual(["abcd"]);
  expect(heard.pings).toEqual(["hey"]);
});

test("tells the close code", () => {
  const { reader, heard } = readerOf(true);
  reader.push(serverFrame(Buffer.from([0x11, 0x31]), 8));
  reader.push(serverFrame(Buffer.alloc(0), 8));
  expect(heard.codes).toEqual([4401, 1005]);
});

test("masks what it sends, of any length", () => {
  for (const length of [0, 125, 126, 65_535, 65_536]) {
    const payload = Buffer.alloc(length, 0x5a);
    const frame = clientFrame(payload);
    const header = frame.length - length;
    expect(header).toBe(length < 126 ? 6 : length < 65_536 ? 8 : 14);
    const mask = frame.subarray(header - 4, header);
    const plain = frame.subarray(header).map((byte, index) => byte ^ (mask[index & 3] ?? 0));
    expect(Buffer.compare(plain, payload)).toBe(0);
  }
});

test("talks to a real WebSocket server, and hears its goodbye", async () => {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  server.on("connection", (socket) => {
    socket.on("message", (data: Buffer) => {
      socket.send(data);
      socket.close(4409);
    });
  });
  const heard: Buffer[] = [];
  const reason = await new Promise<string>((resolve) => {
    const client = openRawSocket({
      port: (server.address() as AddressInfo).port,
      path: "/",
      headers: {},
      keepsLong: true,
      onOpen: () => client.send(Buffer.alloc(70_000, 3)),
      onMessage: (payload) => heard.push(Buffer.from(payload)),
      onEnd: resolve,
    });
  });
  server.close();
  expect(heard).toHaveLength(1);
  expect(heard[0]?.equals(Buffer.alloc(70_000, 3))).toBe(true);
  expect(reason).toBe("closed with 4409");
});
