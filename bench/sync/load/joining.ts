import * as Y from "yjs";
import type { Joining, JoinResult } from "../load-calls.ts";
import { percentilesOf } from "../percentiles.ts";
import type { Seat, Target } from "../target.ts";

import { openRoomClient } from "./room-client.ts";
import { countRecords } from "./sample-board.ts";

const FIRST_CLIENT_ID = 3_000_000_000;
/** By so much less a server may write the same document. No record is as small. */
const SLACK_BYTES = 100;
/** Longest anybody waits. */
const PATIENCE_MS = 60_000;
const EMPTY_UPDATE = Uint8Array.of(0, 0);

/**
 * Lets people in at once and waits until each has the whole board. What counts is the bytes of
 * the document and not the word *synced*: some servers say that while they are still loading.
 *
 * @throws if the first of them, whose bytes are read afterwards, did not get every record.
 */
export async function joinAtOnce(joining: Joining): Promise<JoinResult> {
  const { target, people, board, firstSeat } = joining;
  const before = process.cpuUsage();
  const start = performance.now();
  const kept: Uint8Array[] = [];
  const seats = target.seats.slice(firstSeat, firstSeat + people);
  const waiting = await Promise.all(
    seats.map(async (seat, index) => {
      const clientId = FIRST_CLIENT_ID + index;
      await wholeBoard(target, seat, clientId, board.bytes, index === 0 ? kept : undefined);
      return performance.now() - start;
    }),
  );
  const { user, system } = process.cpuUsage(before);
  if (target.knowsDocument) checkRecords(kept, board.records);
  return {
    waiting: percentilesOf(waiting),
    allMs: Math.max(...waiting),
    loadCpuSeconds: (user + system) / 1e6,
  };
}

/**
 * Resolves when so many bytes of the document have come to one person.
 *
 * @param kept gets the updates, if it is given.
 */
function wholeBoard(
  target: Target,
  seat: Seat,
  clientId: number,
  bytes: number,
  kept: Uint8Array[] | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0;
    const timer = setTimeout(() => {
      client.close();
      reject(new Error(`only ${received} of ${bytes} bytes came`));
    }, PATIENCE_MS);
    const client = openRoomClient({
      ...{ target, seat, clientId },
      ownState: () => EMPTY_UPDATE,
      keepsLong: kept !== undefined,
      onDocument(body, byteLength) {
        received += byteLength;
        kept?.push(Uint8Array.from(body));
        if (received < bytes - SLACK_BYTES) return;
        clearTimeout(timer);
        client.close();
        resolve();
      },
      onEnd(reason) {
        clearTimeout(timer);
        reject(new Error(reason));
      },
    });
  });
}

function checkRecords(kept: readonly Uint8Array[], expected: number): void {
  const records = countRecords(Y.mergeUpdates([...kept]));
  if (records !== expected) throw new Error(`${records} of ${expected} records came`);
}
