import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import {
  createDeedsCount,
  type Deeds,
  type DeedsCount,
} from "#lib/insight/participation/board-deeds.ts";
import { createHelpCount } from "#lib/insight/participation/help-asked.ts";
import type { InsightFeeds } from "#lib/insight/stream/insight-feeds.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { readHistory } from "#storage/read-history.ts";
import type { Storage } from "#storage/storage.ts";
import { boardsOf } from "./boards-of.ts";

type Options = Readonly<{
  storage: Pick<Storage, "history">;
  /** How old an answer may be, in milliseconds. */
  freshMs?: number;
  /** How long what was counted is kept after it was asked for last. */
  keptMs?: number;
}>;

/** Counts what people did from the logs; asked again, it reads on where it was. */
export function createDeedsLedger({ storage, freshMs = 3_000, keptMs = 60_000 }: Options) {
  const counts = new Map<string, WorkshopCount>();

  function countOf(workshopId: string): WorkshopCount {
    const known = counts.get(workshopId);
    if (known) return known;
    const count = createWorkshopCount(workshopId, storage);
    counts.set(workshopId, count);
    return count;
  }

  function forgetLater(workshopId: string, count: WorkshopCount) {
    clearTimeout(count.forgetting);
    count.forgetting = setTimeout(() => {
      counts.delete(workshopId);
      count.stop();
    }, keptMs);
    count.forgetting.unref();
  }

  return {
    async of(workshop: Workshop): ReturnType<InsightFeeds["deedsOf"]> {
      const count = countOf(workshop.id);
      forgetLater(workshop.id, count);
      if (!count.answer || performance.now() - count.askedAt > freshMs) {
        count.askedAt = performance.now();
        // One reading at a time, and the next one even if that failed.
        const before = count.answer?.catch(() => undefined);
        count.answer = Promise.resolve(before).then(() => count.read(workshop));
      }
      return count.answer;
    },
    stop() {
      for (const count of counts.values()) {
        clearTimeout(count.forgetting);
        count.stop();
      }
      counts.clear();
    },
  };
}

type WorkshopCount = {
  askedAt: number;
  answer: ReturnType<InsightFeeds["deedsOf"]> | undefined;
  forgetting: ReturnType<typeof setTimeout> | undefined;
  readonly read: InsightFeeds["deedsOf"];
  readonly stop: () => void;
};

/** A count that has read a room's log up to a row. */
type Following<Count> = { readonly count: Count; seq: number };
type Board = Following<DeedsCount> & { deeds: readonly Deeds[] };
type Count = Readonly<{ play(rows: readonly LedgerRow[]): void; stop(): void }>;

function createWorkshopCount(workshopId: string, storage: Pick<Storage, "history">): WorkshopCount {
  const boards = new Map<string, Board>();
  const help = { count: createHelpCount(), seq: 0 };

  async function follow(room: string, following: Following<Count>) {
    for await (const rows of readHistory(storage, room, following.seq)) {
      following.count.play(rows);
      following.seq = rows.at(-1)?.seq ?? following.seq;
    }
  }

  return {
    askedAt: Number.NEGATIVE_INFINITY,
    answer: undefined,
    forgetting: undefined,
    async read(workshop) {
      await follow(roomName({ kind: "control", workshopId }), help);
      const answers = [];
      for (const place of boardsOf(workshop)) {
        const room = roomName({ kind: "board", workshopId, ...place });
        const board: Board = boards.get(room) ?? { count: createDeedsCount(), seq: 0, deeds: [] };
        boards.set(room, board);
        const before = board.seq;
        await follow(room, board);
        if (board.seq !== before) board.deeds = board.count.deeds();
        answers.push({ teamId: place.teamId, deeds: board.deeds });
      }
      return { boards: answers, helpAsked: help.count.asked() };
    },
    stop() {
      help.count.stop();
      for (const { count } of boards.values()) count.stop();
    },
  };
}
