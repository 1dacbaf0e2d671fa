import { findTemplate } from "#canvas-templates/catalogue.ts";
import { createSourceReader, type InsightRecords } from "#lib/insight/build-source.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import type { Log } from "#lib/log.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { createBoardReplicas } from "./board-replicas.ts";
import { boardsOf } from "./boards-of.ts";

/** What storage says of a workshop at one moment. */
export type Reading = Readonly<{
  workshop: Workshop;
  source: InsightSource;
  /** Revisions of what is kept, by part. */
  kept: ReadonlyMap<string, number>;
}>;

export interface WorkshopReading {
  /**
   * Reads what is new; the same source as before if nothing of it is another.
   *
   * @param isDue whether the workshop itself is to be read again, whatever was told of it.
   * @returns `undefined` if there is no such workshop any more.
   * @throws what storage throws.
   */
  read(isDue: boolean): Promise<(Reading & Readonly<{ isNews: boolean }>) | undefined>;
  close(): void;
}

type Options = Readonly<{
  workshopId: string;
  storage: Pick<
    Storage,
    "findWorkshop" | "newestRows" | "loadRoom" | "rowsAfter" | "keptRevisions"
  >;
  log: Pick<Log, "error">;
}>;

/** Reads one workshop along, from the log and the tables alone: any node may be the one. */
export function createWorkshopReading({ workshopId, storage, log }: Options): WorkshopReading {
  const replicas = createBoardReplicas({ workshopId, storage, log });
  const readSource = leavingOutDamaged(createSourceReader(findTemplate), log);
  const controlRoom = roomName({ kind: "control", workshopId });
  let workshop: Workshop | undefined;
  let controlSeq = -1;
  let source: InsightSource | undefined;
  let kept: ReadonlyMap<string, number> = new Map();

  /** The same object as long as nothing in it is another: much is made anew of another one. */
  async function findWorkshop(): Promise<Workshop | undefined> {
    const found = await storage.findWorkshop(workshopId);
    return found && workshop && isEqual(found, workshop) ? workshop : found;
  }

  return {
    async read(isDue) {
      const before = workshop;
      workshop ??= await findWorkshop();
      if (!workshop) return undefined;
      const newest = await storage.newestRows([
        controlRoom,
        ...boardsOf(workshop).map((place) => roomName({ kind: "board", workshopId, ...place })),
      ]);
      // Whatever everybody may know of the workshop has a row there when it changes.
      const seq = newest.get(controlRoom) ?? 0;
      if (isDue || seq !== controlSeq) workshop = await findWorkshop();
      controlSeq = seq;
      if (!workshop) return undefined;
      const isNews = await replicas.catchUp(boardsOf(workshop), newest);
      const revisions = await storage.keptRevisions(workshopId);
      if (!isEqual([...revisions], [...kept])) kept = revisions;
      if (isNews || !source || workshop !== before)
        source = readSource(workshop, replicas.boards());
      return { workshop, source, kept, isNews };
    },
    close: replicas.close,
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type ReadSource = ReturnType<typeof createSourceReader>;

/** A board whose records make no sense costs itself, not the others. */
function leavingOutDamaged(readSource: ReadSource, log: Pick<Log, "error">): ReadSource {
  const damaged = new WeakSet<InsightRecords["records"]>();
  return (workshop, boards) => {
    const sound = boards.filter(({ records }) => !damaged.has(records));
    try {
      return readSource(workshop, sound);
    } catch {
      for (const board of sound) {
        try {
          readSource(workshop, [board]);
        } catch (err) {
          damaged.add(board.records);
          const { teamId, stepId } = board;
          log.error({ err, teamId, stepId }, "board left out of the insight");
        }
      }
      return readSource(
        workshop,
        sound.filter(({ records }) => !damaged.has(records)),
      );
    }
  };
}
